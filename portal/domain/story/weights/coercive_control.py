"""What speaks for coercive control, and what against, in tenths; by scripts/weigh_signs."""

BASE = -43
SIGNS = """
+24: HARMLESS_DO wear
+23: -not -ALLOW, he giv
+22: SEIZE MEANS
+20: -NEG -have, PAPERS HARMLESS_DO
+19: SEIZE
+17: -STREET
+16: -not -STREET, HARMLESS_DO bus
+15: TELL PERSON_N
+14: has ABSTRACT, my STRONG
+13: -NEG -to, -driv, HARMLESS_DO on, what I
+12: the week
+11: HARMLESS_DO SAY, TELL PRESS, a on, mov and, singl
+10: -TRIVIAL -HARMLESS_DO, HARMLESS_DO CURRENT, MEANS HE, MENACE MEANS, STRONG he, for
+9: -HIS -TELL, -allow, -not -PRESS, HE for, MENACE MONEY, MONEY HARMLESS_DO, MONEY and, has that, the SEIZE
+9: thing, to PRESS, what i
+8: -OTHER_N I, -me, CHECK HARMLESS_DO, PRESS she, eat and, giv, have TELL, i slept, my HE, tell I
+7: -NEG -ALLOW, HARMLESS_DO -LEAVE, PRESS to, and MEANS, find ABSTRACT, he SEIZE, list the, to CHECK
+6: -MENACE I, -MENACE i, HARMLESS_DO DURATION, HARMLESS_DO shower, HIM HE, MY EACH_OTHER, PRESS HE, it LONG
+6: tell i, the TELL, ther a
+5: -ALLOW, -HARMLESS_DO -MEANS, -NEG -KNOW, -NEG -PRESS, HE ABSTRACT, HE out, I MEANS, I slept, I to, MEANS she
+5: PRESS MEANS, WANT -NEG, he MY, i from, me I, see, so -NEG
+4: HARMLESS_DO the, MY HE, NUMBER the, TELL HARMLESS_DO, TELL I, TELL i, for him, i SLEEP, i to
+3: -TELL, -my -OTHER_N, -not -KNOW, ALLOW HARMLESS_DO, HE me, I SLEEP, MENACE PRESS, STRONG, driv, goe, me
+3: my SAY, on ABSTRACT, to SEIZE
+2: -HARMLESS_DO -MENACE, -I, -NEG -allow, -hous, -nobody -MENACE, -not and, CHECK the, HE SEIZE, I from
+2: LOSS TELL, MEANS PRESS, MONEY, NUMBER HARMLESS_DO, PRESS HIM, STRONG ABSTRACT, STRONG NUMBER, TELL the, bus, i
+2: i ask, i get, my HARMLESS_DO, ther list, what
+1: -ALLOW -KNOW, -ALLOW -see, -NEG -MENACE, -NEG -STREET, -i, -to -MENACE, ABSTRACT my, ACQUAINTANCE
+1: HARMLESS_DO ABSTRACT, HARMLESS_DO PRESS, I, I HIM, I ask, I have, I my, MEANS HARMLESS_DO, MEANS MENACE
+1: MY SAY, NUMBER a, PRESS ABSTRACT, PRESS in, SAY can, STRONG HE, TELL STRONG, from the, i have, i my, me i
-1: -HARMLESS_DO HARMLESS_DO, -HIM, -NEG -HIM, ABSTRACT -NEG, CHECK MENACE, FALSEHOOD, I HE, I I, I i
-1: PARTNER_N HARMLESS_DO, SMASH, and HARMLESS_DO, and I, for HARMLESS_DO, for a, he -NEG, he the, i HARMLESS_DO
-1: keep, me the, she, still, the MEANS, to
-2: -not, HARMLESS_DO DEVICE, HARMLESS_DO LOSS, HE, HIM HARMLESS_DO, KNOW, MENACE, MENACE BODY, PARTNER_N
-2: PRESS HARMLESS_DO, a, and -not, and i, had, i SAY, with, with a
-3: -SAY, -a, -at, ABSTRACT HE, HARMLESS_DO, HIT, LIVE MENACE, MENACE PHONE, MOVE, SINCE, SINCE i, TAKE, it
-3: to for
-4: PRESS LIVE, PRESS PRESS, with HARMLESS_DO, you
-5: -LIVE, -LOSS, CURRENT, DURATION, I SAY, MENACE ABSTRACT, MENACE the, SINCE I, have STRONG
-6: -never, HE HARMLESS_DO, HIS, I WANT, PRY DEVICE, SAY
-7: CHILD_N, HE SAY, LIVE, i WANT
-8: the MENACE
-9: -and, at, he PRESS, i SEIZE
-10: BODY
-11: -ABSTRACT, CHECK, WANT, and he
-14: -HE, I SEIZE
-16: WE
-18: about
"""
