"""The appendix for statisticians: which method stands behind which number."""

METHODS = (
    ("what is compared",
     "Customers whose first slot in the campaign came to be, messaged or held back by a hash, "
     "analysed as assigned. Windows run from that day and are never cut at a later message; only "
     "closed windows count. Epochs (years) are strata and are never pooled."),
    ("difference of rates",
     "Newcombe's hybrid score interval (1998, method 10); over epochs by Yan and Su (2010). The "
     "relative interval is Donner and Zou's (2012): it leaves 0 out exactly where the points do."),
    ("money",
     "Welch's t interval of net revenue a customer, zeros included; relative by Fieller (1954); "
     "adjusted by CUPED, Deng et al. (2013). Shown from 200 held-back buyers and 45 x skew^2 "
     "held-back customers on, as rough from 10 x skew^2."),
    ("earned",
     "Customers of each messaged group times their difference to the held-back mean, added over "
     "groups and epochs with squared errors; the held-back error counts for all of them. Normal "
     "interval. Profit is that times the margin less costs, which have no error; the cost of an "
     "extra order is the interval of extra orders turned over."),
    ("day by day",
     "The darker band is Welch's interval of that day, the lighter one the asymptotic confidence "
     "sequence of Waudby-Smith et al. (2021), from 25 held-back buyers on; no verdict reads it."),
    ("versions",
     "Augmented inverse-propensity means (Robins, Rotnitzky, Zhao 1994) with the chance that each "
     "was to be sent as it was logged; normal interval. The chance to be best is the integral over "
     "independent normals. Whether learnings help: REML over briefs, t interval."),
    ("smallest lift",
     "What so many customers show 8 times in 10 at two-sided 5 %, variances unpooled (Fleiss, "
     "Levin, Paik 2003, section 4.2); `hookline plan` computes the same."),
    ("ratios",
     "Money an order and opt-outs a message by the delta method with the customer as unit (Deng, "
     "Knoblich, Lu 2018), relative by Fieller; epochs are strata."),
    ("sizes of groups",
     "The mean of Dirichlet-multinomial e-values (Lindon and Malek 2022) over four concentrations "
     "and two groupings, looked at daily; 1000 blocks every number. A group that was not planned "
     "is infinite evidence."),
    ("stop: harm",
     "An e-process of closed cohorts on log odds below 0, looked at daily; 20 to 1 stops."),
    ("verdict",
     "At the end that was planned before the first message, once, by the 95 % and 80 % intervals "
     "of the rate; money that is shown to go the other way takes the verdict back."),
    ("several questions",
     "Holm for chosen against by lot and AI against your own copy; Benjamini-Hochberg for "
     "segments, which are shrunk to their mean (Efron and Morris 1975; DerSimonian and Laird "
     "1986)."),
    ("programs",
     "Campaigns and epochs are strata, weighted by messaged customers, so that small campaigns of "
     "one purpose speak together; effects and squared errors are added, moments never. Shares and "
     "money against gtm by Fieller (1954); messaged buyers by Donner and Zou (2012)."),
    ("by chance",
     "An idle campaign's 95 % interval lies above 0 in 1 of 40, its 80 % interval in 1 of 10."),
    ("everything",
     "Lane policy against lane holdout. Campaigns and everything run to one closing day; the gap "
     "is their difference, squared errors added, and is named interaction only where its interval "
     "leaves 0 out."),
)  # fmt: skip
"""(subject, method with its source)."""
