"""The command line: a table of contents, and no logic of its own."""

from sojourn.commands import experiment, lake, loop, measure, model, report, service, show
from sojourn.console import app_of

app = app_of("Sojourn: a travel recommendation engine, from behaviour logs to a gRPC answer.")

app.command("demo")(show.demo)
app.command("doctor")(measure.doctor)

app.command("simulate")(lake.simulate)
app.command("import")(lake.import_)
app.command("daily")(lake.daily)
app.command("sales")(lake.sales)
app.command("merge")(lake.merge)
app.command("forget")(lake.forget)

app.command("train")(model.train)
app.command("evaluate")(model.evaluate)
app.command("promote")(model.promote)
app.command("release")(model.release)
app.command("rollback")(model.rollback)
app.command("remember")(model.remember)

app.command("serve")(service.serve)
app.command("recommend")(service.recommend)
app.command("explain")(service.explain)

trying = app_of("What experiments run, whether to believe them, how long they must run.")
trying.command("list")(experiment.list_)
trying.command("check")(experiment.check)
trying.command("power")(experiment.power)
app.add_typer(trying, name="experiment")

app.command("tune")(measure.tune)
app.command("audit")(measure.audit)
app.command("loop")(loop.loop)

app.command("results")(measure.results)
app.command("bench")(measure.bench)
app.command("report")(report.report)
