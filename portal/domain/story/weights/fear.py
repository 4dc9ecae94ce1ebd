"""What speaks for fear, and what against, in tenths; by scripts/weigh_signs."""

BASE = -32
SIGNS = """
+41: AFRAID
+28: shak
+27: -not him
+24: -with -HIM, addres
+22: quick
+21: AFRAID MENACE
+20: -HARMLESS_DO HE, and LOSS
+19: HARM_SIGN he, pleas, with THINGS
+17: at ACQUAINTANCE
+16: quiet
+15: -KNOW thi, I what, com
+14: -the -TELL, thi, what HE
+13: walk
+12: THINGS HARD, get the
+11: -KNOW ABSTRACT, MENACE like, get HARMLESS_DO, the door, would ABSTRACT
+10: -HARMLESS_DO -MENACE, -not -in, and -MY, bad, under
+9: -SEIZE -my, ABSTRACT he, in one
+8: -not -ABSTRACT, -not HE, can TELL, loud, the HARD
+7: BODY and, KEYS HARMLESS_DO, KNOW HIS, a MENACE, to HARMLESS_DO
+6: -NEG -a, HIDE reach, I, for ABSTRACT, hear HIS, him ABSTRACT, i what, reach the, with I
+5: -NEG -ABSTRACT, -a -voicemail, -not -MENACE, BODY i, HARMLESS_DO -MENACE, PRESS to, SEIZE MENACE, home
+5: i MEANS, in room, with HIM, would with
+4: -my -STREET, CHECK MENACE, HARMLESS_DO MY, HARMLESS_DO library, I HIDE, I MEANS, MEANS HARMLESS_DO, MONEY it
+4: i sleep, one night
+3: -not -MOVE, -not -about, HARMLESS_DO PRESS, HARMLESS_DO he, HARM_SIGN reach, HIM I, HIS the, I can, I for
+3: KNOW HARMLESS_DO, TELL my, got with, i, i STRONG, know, out, the KEYS, the i, to a, would PRESS
+2: -MENACE -a, -not -HARMLESS_DO, BODY I, DEVICE my, HARD ABSTRACT, HARMLESS_DO HARD, HARMLESS_DO MEANS, I AFRAID
+2: I HARM_SIGN, I STRONG, I tell, I with, MEANS THINGS, and -my, and i, flinch reach, have to, i tell
+2: it -HARMLESS_DO, it -not, my OTHER_N, the PRESS, the library, to I, to i, you
+1: -HARMLESS_DO -voicemail, -MENACE -voicemail, -about, -not -my, -not -safe, AFRAID HIM, HARMLESS_DO THINGS
+1: I -not, I get, I would, MENACE STRONG, PRESS I, PRESS i, TELL ABSTRACT, can, from ABSTRACT, he in, he the, his
+1: i -not, i can, i get, i think, i would, in HARD, my I, sister for
-1: LEAVE, LIVE, MAKE, MENACE HARD, MENACE HARMLESS_DO, MENACE to, MOVE, MY the, PRESS MY, SAY, and
-1: and HARMLESS_DO, i him, say, that
-2: HANDS, HARMLESS_DO ABSTRACT, LIVE HARD, PARTNER_N HARMLESS_DO, TRIVIAL, and HIM, the LIVE
-3: -LOSS, -no, -to, HARMLESS_DO ME, HARMLESS_DO in, HE -not, HE HARMLESS_DO, MENACE PARTNER_N, PARTNER_N
-3: PRESS MEANS, a, feel, had, our
-4: -NEG, -and, ABSTRACT MENACE, ABSTRACT and, CHECK and, HARMLESS_DO that, LIVE MENACE, and HE
-5: HARMLESS_DO, HARMLESS_DO HIM, HARMLESS_DO TELL, ME, NUMBER, PRESS HE
-6: -HIS, -ME, HIS MEANS, INJURE, SEIZE, TELL I, said, the a
-7: HE a, about, have
-8: -LONG, HE, HE and, LONG, LOSS, MENACE MY, we
-9: HARMLESS_DO to, TELL i
-11: SAY HIM
-13: -OTHER_N, CURRENT
-14: -AFRAID, WE, the CHILD_N
-15: -HARMLESS_DO -THINGS, PRESS -NEG
-16: -that
-18: HE TELL
-20: STRONG HARMLESS_DO
"""
