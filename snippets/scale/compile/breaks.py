import torch


def forward(x):
    h = torch.relu(x)
    print("h:", h)
    return h * 2 + 1


report = torch._dynamo.explain(forward)(torch.tensor([-1.0, 3.0]))
print("graphs:", report.graph_count)
print("breaks:", report.graph_break_count)
for reason in report.break_reasons:
    print("break at:", reason.user_stack[-1].line)
    print("because:", reason.reason.splitlines()[0])
