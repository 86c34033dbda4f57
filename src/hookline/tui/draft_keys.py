"""What the last row of F4 Write says may be pressed."""

READ = (("F5", "Live"), ("]", "Other reader"), ("v", "Page"))
SHOW = (("r", "Rewrite"), ("v", "Page"))
SHOW_BESIDE = (("r", "Rewrite"), ("]", "Other reader"), ("v", "Page"))
JUDGE = (("a", "Accept"), ("x", "Reject"), ("e", "Edit"), ("r", "Rewrite"))
NONE_YET = (
    ("ctrl+g", "Write"), ("e", "Own words"), ("F3", "Ideas"), ("F2", "Brief"), ("F1", "Help"),
    ("ctrl+p", "All"),
)  # fmt: skip
