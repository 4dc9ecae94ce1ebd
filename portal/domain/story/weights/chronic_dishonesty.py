"""What speaks for chronic dishonesty, and what against, in tenths; by scripts/weigh_signs."""

BASE = -34
SIGNS = """
+27: FALSEHOOD, OTHER_N -HARMLESS_DO
+26: have her
+24: met
+20: DURATION, he THREATEN
+19: LONG, has
+18: NUMBER HIM
+17: ABSTRACT had, LIE
+16: -NUMBER -DURATION
+15: -not SAY, THINGS SAY
+14: MENACE for, yrs
+12: turn out
+11: HARMLESS_DO SINCE, sinc we
+9: -had -HARMLESS_DO, NUMBER yrs, for LONG, mak, our SPOUSAL, she ABSTRACT, sinc WE
+8: NUMBER
+7: ABSTRACT ABSTRACT, LIE i, MEANS the, tell ABSTRACT, told MENACE, we and
+6: -MEANS, DURATION EACH_OTHER, has DURATION
+5: NUMBER i, SINCE HARMLESS_DO, THREATEN, WE and, a and, out, ther -NEG
+4: -HARMLESS_DO -HARMLESS_DO, -he -HARMLESS_DO, -not -NEG, ABSTRACT sinc, DURATION NUMBER, MAKE, PRESS LIE
+4: TELL what, me the
+3: -a, ABSTRACT DURATION, I KNOW, LIE I, LOSS LOSS, ME the, TELL ABSTRACT, another, have KNOW, it he, that it
+2: -the -NEG, ABSTRACT it, I HIDE, LIE ABSTRACT, MENACE PARTNER_N, SINCE LOSS, SINCE and, STRONG I, i HIDE
+1: -MONEY, -NEG -HARMLESS_DO, -NEG -the, ABSTRACT that, DURATION our, HARMLESS_DO MY, HE me, HE told, I have
+1: MEANS in, NUMBER I, NUMBER he, have my, i have, she has, the MEANS
-1: -in, BODY, HE, HE -not, I CHECK, MENACE MENACE, MENACE MY, PRESS HARMLESS_DO, SINCE HE, WE PRESS, his, i CHECK
-1: i SAY, i the, we PRESS
-2: -not, HE TAKE, I OTHER_N, I STRONG, ME STRONG, MENACE LONG, and I, and i, in, lie ther, the PRESS
-3: -HIM, <'s>, ABSTRACT MENACE, FALSEHOOD ther, HARMLESS_DO SAY, I SAY, SEIZE, TAKE, he, i OTHER_N, i STRONG, say
-4: -I, -NEG, HARMLESS_DO has, I FALSEHOOD, NUMBER HARMLESS_DO, SAY, about, i FALSEHOOD, with
-5: HARMLESS_DO HARD, we
-6: HE -NEG, WE, and, at, i, to
-7: -i, HIT, MOVE
-8: LIE ther, WANT
-9: and ABSTRACT
-10: -SAY, MENACE
-12: HARMLESS_DO
-13: -TELL
-16: -MENACE
"""
