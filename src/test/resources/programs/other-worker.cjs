// Does one external task of a topic with a client for this contract that is not by the engine's makers, says what it was given, and ends.
const Worker = require("camunda-worker-node");
const Auth = require("camunda-worker-node/lib/auth");

const { BASE, TOPIC, SECRET, ANSWERS } = process.env;
const worker = Worker(BASE, {
  workerId: "press-office",
  lockDuration: 60000,
  maxTasks: 1,
  use: [Auth("Bearer", SECRET)],
});

worker.subscribe(TOPIC, async () => ({ variables: JSON.parse(ANSWERS) }));
worker.on("executeTask:complete:sent", (task) => {
  console.log("did " + task.businessKey);
  process.exit(0);
});
worker.on("executeTask:failed", (task, error) => {
  console.log("refused " + error);
  process.exit(1);
});
worker.on("poll:error", (error) => console.log("not fetched " + error));
setTimeout(() => process.exit(2), 90000).unref();
