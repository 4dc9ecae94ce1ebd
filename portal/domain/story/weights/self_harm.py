"""What speaks for self harm, and what against, in tenths; by scripts/weigh_signs."""

BASE = -30
SIGNS = """
+33: PILLS
+31: INJURY with
+29: sinc STRONG
+25: -not -wake, it -ABSTRACT
+23: HIMSELF
+20: WANT sleep
+19: say CHECK
+17: the END_PLACE
+16: -not -around, END_PLACE, WE his, want here
+15: -NEG -KNOW, have told, jump
+14: I letter, found the, i letter, talk
+13: BODY the, PRESS MEANS, TELL me, have the, it MY, morn
+12: MAKE HE, most even, would off
+11: -not -see, INJURY HIM, can -KNOW
+10: -NEG -wake, STRONG it, her HEAVY_BODY, my in, us -not
+9: CURRENT LIVE, took HARMLESS_DO, wrot HARMLESS_DO
+8: -not i, HARMLESS_DO off, cut, have HARMLESS_DO, it CHECK
+7: -LOSS it, -not here, INJURY her, KNOW the, MENACE CLUB, TELL she, WANT SLEEP, WANT here, a i, into the
+7: talk it, we his
+6: -LOSS -LOSS, -around, -dead, -take -LOSS, -the -LOSS, -the -OTHER_N, CHECK HE, CLUB, HE and, I -see, MENACE HE
+6: he and, i look, like CHECK, the in
+5: -HIM -CURRENT, -LOSS -HIM, -NEG -around, -not I, -the, HIM HEAVY_BODY, I -not, SEIZE, WANT DIE, like PRESS
+5: say -LEAVE, to the
+4: -I -take, -i -take, HIS HARMLESS_DO, I SEIZE, PRESS in, SINCE the, TELL HE, TELL from, a I, day, he ABSTRACT
+4: think
+3: -HARMLESS_DO -to, -OTHER_N -WANT, -without, HE say, I HARMLESS_DO, I MEANS, I look, MENACE END_PLACE
+3: SEIZE LOSS, TELL ABSTRACT, and MENACE, have my, he TELL, i have, i writ, look the, swallow, the miscarriag
+3: want to, we fight
+2: -NEG here, -not -KNOW, CURRENT, DURATION HIS, FAMILY and, HE ABSTRACT, HE CHECK, INJURE LOSS, US, WE fight
+2: i HARMLESS_DO, i MEANS, i SEIZE, in, night, say -leav, wish
+1: -LOSS, -much, -not -ABSTRACT, ABSTRACT HE, EACH_OTHER MENACE, I, I have, LOSS HARMLESS_DO, MYSELF, STRONG LIVE
+1: gone, i, i -not, i -see, letter to, myself, own HARMLESS_DO, to CHECK, us, would -NEG
-1: -ME, -a, -his, ABSTRACT, HARMLESS_DO HARMLESS_DO, HARMLESS_DO i, HIM, I HIS, I I, I STRONG, I had, I i
-1: MENACE MY, MY, PARTNER_N MENACE, PRESS SINCE, STRONG, TELL LOSS, THINGS i, and it, i WANT, i and
-1: in HARMLESS_DO, said, she me, so
-2: -HARMLESS_DO i, -NEG, -not -HIM, HARMLESS_DO PRESS, HIS TELL, I HIM, I and, SAY -NEG, STREET, THINGS I, get
-2: i I, i i, over
-3: -and, ABSTRACT STRONG, ABSTRACT and, HARMLESS_DO MEANS, HARMLESS_DO SAY, HARMLESS_DO WANT, HARMLESS_DO she
-3: HE -NEG, HE MEANS, HE MENACE, LIVE and, MENACE HARMLESS_DO, PRESS STRONG, WE, him HARMLESS_DO, i ABSTRACT
-4: -HARMLESS_DO, HARMLESS_DO MY, HARM_SIGN, HIS, I ABSTRACT, MY HARMLESS_DO, NUMBER, SAY HARMLESS_DO, and WANT
-4: at, he SEIZE, to MENACE
-5: -MY, -NEG -HARMLESS_DO, -NEG -MENACE, -PRESS, -SAY, HARMLESS_DO STREET, MENACE ABSTRACT, PHONE, PRESS, i HIM
-5: on MENACE, she ME, we
-6: CHECK HARMLESS_DO, MEANS, the MENACE
-7: -MENACE, FALSEHOOD, HARMLESS_DO BODY, HE, MENACE MENACE, MY CHILD_N, a
-8: HE LOSS, KNOW
-9: HE I, THINGS HARMLESS_DO
-10: he
-11: to STRONG
-12: HE i, you
-13: HARMLESS_DO OTHER_N
"""
