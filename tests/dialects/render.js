// Renders templates as the engines do: one {engine, template, context} a line in, one answer a line out.
const path = require("path");
const home = path.join(process.argv[2], "node_modules");
const Handlebars = require(path.join(home, "handlebars"));
const { Liquid } = require(path.join(home, "liquidjs"));
const liquid = new Liquid();
const engines = {
  handlebars: (template, context) => Handlebars.compile(template)(context),
  liquidjs: (template, context) => liquid.parseAndRenderSync(template, context),
};
const lines = require("fs").readFileSync(0, "utf8").split("\n").filter(Boolean);
for (const line of lines) {
  const { engine, template, context } = JSON.parse(line);
  console.log(JSON.stringify(engines[engine](template, context)));
}
