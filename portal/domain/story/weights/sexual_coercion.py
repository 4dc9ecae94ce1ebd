"""What speaks for sexual coercion, and what against, in tenths; by scripts/weigh_signs."""

BASE = -34
SIGNS = """
+25: he start
+24: CLOTHES MENACE, wife HE
+22: PRESSURE HARMLESS_DO, anyway
+21: HIS hand
+20: -NEG want
+19: MAKE THINGS
+17: HIM down
+16: insid
+15: DURATION NUMBER, TELL -no
+14: -SAY -ME, HE IMAGES
+13: -six, SEIZE LIVE, TAKE PRESS, TELL stop, condom STRONG, i SLEEP, otherwis
+12: -I -not, -LOSS -agre, -SAY -HARMLESS_DO, PRESSURE, TAKE MENACE, TELL FORBID, drunk, night PRESS
+12: ther HARMLESS_DO
+11: -PRESS -for, -TELL -ME, he anyway
+10: -for -ABSTRACT, -the -TELL, I SLEEP, MAKE MENACE, PRESS ME
+9: -i -not, -not -get, SAY LONG, TAKE me, a it, on me, say -not, say PARTNER_N, stop it
+8: -SAY -MENACE, -anyth -in, -not -THINGS, HARMLESS_DO PRESSURE, STOP_V it, he condom, him, it the
+7: -NEG and, -agre -to, -it HE, -my -the, HARMLESS_DO -NEG, HARMLESS_DO PARTNER_N, MENACE at, TELL -NEG, he my
+7: would -not
+6: -NEG -not, -it, -no, FORBID it, HARMLESS_DO ABSTRACT, HE film, MENACE MENACE, from ABSTRACT, have it, he
+6: he mak, in the, night, we DURATION
+5: -STRONG -MENACE, -not -anyth, -the I, HANDS HARMLESS_DO, HARD my, HE it, ME MENACE, PARTNER_N, condom off
+5: have HARMLESS_DO, night I
+4: -never -agre, HARMLESS_DO -i, I him, LONG HARMLESS_DO, he -TELL, himself, i HE, on ME, to MEANS
+3: -NEG -HIM, -the i, HARMLESS_DO LIVE, I HE, LOSS me, MENACE PRESS, PARTNER_N she, SAY -no, he THINGS
+2: -HARMLESS_DO i, -HIM, -MY -the, -PRESS -ABSTRACT, -PRESS -on, ABSTRACT I, ABSTRACT i, HE anyway, HE mak, HE my
+2: I HANDS, I it, MAKE, MENACE STRONG, PARTNER_N HE, STOP_V, TELL -HARMLESS_DO, condom -SAY, i and, lie ther
+2: my boyfriend, night i, say, to in, would -NEG
+1: -HARMLESS_DO I, -PRESS -HARMLESS_DO, -that, -the, CURRENT, HARMLESS_DO i, I -agre, I want, MEANS MY, MEANS my
+1: MENACE I, MENACE boyfriend, MENACE have, SAY i, STRONG -me, TELL I, and, and -HARMLESS_DO, and -NEG, and the
+1: condom -without, film, he MENACE, he PRESS, i HANDS, i want, in HARD, in HE, it HARMLESS_DO, so ABSTRACT, want
-1: -LOSS, -NEG -MENACE, -not, CURRENT HE, HARMLESS_DO WE, HARMLESS_DO we, HARM_SIGN, HIT, I HARMLESS_DO
-1: PRESS the, SAY MENACE, TELL, TELL ABSTRACT, TELL he, a, he in, him and, i HARMLESS_DO, she
-2: CHILD_N, EACH_OTHER, HE I, MENACE HARMLESS_DO, MENACE MEANS, MENACE the, SMASH, TELL PRESS, TRIVIAL, i -not
-2: over
-3: HE -MENACE, INJURE, MENACE n, MY, STRONG MENACE, TELL MENACE, WE, i the, like
-4: BODY, I -not, LEAVE, MY HARMLESS_DO, SAY ME, SEIZE ABSTRACT, he -not, it -not, that
-5: -HARMLESS_DO, -MENACE, ABSTRACT HE, ABSTRACT ME, KNOW, THINGS, for, has
-6: HARMLESS_DO HARMLESS_DO, LOSS, SINCE, WANT HARMLESS_DO, we
-7: -KNOW, HARMLESS_DO STRONG, the, with
-8: -HARMLESS_DO -HARMLESS_DO
-9: HARMLESS_DO, he TELL
-10: HIS, PRESS to, out
-11: about
-14: -FAMILY, MY MEANS
"""
