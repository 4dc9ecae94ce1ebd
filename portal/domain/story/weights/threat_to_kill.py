"""What speaks for threat to kill, and what against, in tenths; by scripts/weigh_signs."""

BASE = -47
SIGNS = """
+39: dead
+37: end HARMLESS_DO
+31: CHECK you
+25: HIS EACH_OTHER
+21: -to -AUTHORITY, plac
+17: -NEG -KNOW, PRESS SEIZE
+15: that -NEG
+14: HIS one, on TELL, she would
+12: -HARMLESS_DO -me, ME -NEG
+11: -KILL, -can -PRESS, KILL, SAY, THREATEN, the he
+10: -AUTHORITY, I -SLEEP, KILL me, NECK, would in
+9: -INJURE I, -INJURE i, ABSTRACT and, TELL SEIZE, kill, said ME, the ABSTRACT, you
+8: -HIS ABSTRACT, -KILL -HIM, DIE, ME LOSS, STRONG with, going
+7: -THINGS -have, -can -have, -to -KNOW, -what she, GUN HARMLESS_DO, HARMLESS_DO and, HIM in, LEAVE and
+7: ME STRONG, MEANS HARMLESS_DO, PRESS body, SAY -would, TELL -WANT, he KILL, him MENACE
+6: KILL ME, MEANS CHECK, PRESS the, and and, i told, the MEANS, told my
+5: EACH_OTHER, I -MEANS, I -sleep, I told, LIVE my, SAY SEIZE, SAY he, TELL ME, TELL he, he SAY, i -KILL, id
+5: said, would
+4: I -KILL, I LOSS, MENACE ABSTRACT, WANT HARMLESS_DO, last HE, say HARMLESS_DO, that, the HE, with MENACE
+4: would MENACE
+3: -DIE, -not -HARMLESS_DO, CHECK MENACE, HARMLESS_DO for, HE PRESS, HE TRIVIAL, HE put, I MAD, PRESS HIM
+3: PRESS SAY, SAY NUMBER, has the, i -MEANS, i -sleep, me HE, my TELL, the PHONE, told HE
+2: -HARMLESS_DO -now, -ME, HE MEANS, HE the, HE to, KILL MENACE, LIVE, MY husband, PRESS ME, SAY ME, TELL, TELL I
+2: decid, i MAD, she the, the -PRESS, would -KNOW
+1: -MENACE I, -his -MALE_OTHER, -not -LIVE, I end, KILL you, LIVE TELL, ME, ME ABSTRACT, MENACE and, MENACE it
+1: SAY HARMLESS_DO, SAY LIVE, SAY i, SEIZE, SEIZE TELL, he GUN, he said, i -SLEEP, it my, let, me ABSTRACT
+1: say SEIZE, the and
-1: -NEG, -TELL, ABSTRACT to, HARMLESS_DO in, I ABSTRACT, I SAY, I TELL, LIVE ABSTRACT, LOSS, LOSS HARMLESS_DO
-1: MEANS MENACE, STRONG, STRONG the, WANT LOSS, i ABSTRACT
-2: -MY, -STRONG, -that, HARMLESS_DO LOSS, HARMLESS_DO me, LONG, MENACE to, MY ABSTRACT, OTHER_N HARMLESS_DO
-2: SAY it, about, i PRESS, now, she TELL
-3: -HARMLESS_DO, -NEG -THINGS, HARMLESS_DO i, HARMLESS_DO to, HE MY, HIM, PRESS PRESS, have, i SAY, on ABSTRACT
-4: ABSTRACT NUMBER, BODY, HARMLESS_DO I, HE LOSS, HIS TELL, HIS and, HIT, MY, PRESS and, SAY -NEG, SEIZE LIVE
-4: and the, at, on HARMLESS_DO, we, with HARMLESS_DO
-5: HARMLESS_DO BODY, HARMLESS_DO HARMLESS_DO, I HE, the LOSS
-6: -never, CURRENT PRESS, PRESS, TELL ABSTRACT, had
-7: TELL STRONG, i
-8: WE, i HE, our
-10: and he
-14: the MENACE
-16: THINGS
-17: DURATION
"""
