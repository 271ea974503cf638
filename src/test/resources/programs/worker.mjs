// Does one external task of a topic with the client that is published for this contract, says what it was given, and ends.
import { BasicAuthInterceptor, Client, KeycloakAuthInterceptor, Variables } from "camunda-external-task-client-js";

const { BASE, TOPIC, ACCOUNT, SECRET, TOKENS, ANSWERS } = process.env;
const interceptors = TOKENS
  ? new KeycloakAuthInterceptor({ tokenEndpoint: TOKENS, clientId: ACCOUNT, clientSecret: SECRET })
  : new BasicAuthInterceptor({ username: ACCOUNT, password: SECRET });
const client = new Client({ baseUrl: BASE, asyncResponseTimeout: 10000, interceptors, autoPoll: true });

client.subscribe(TOPIC, { lockDuration: 60000 }, async ({ task, taskService }) => {
  const answers = new Variables();
  Object.entries(JSON.parse(ANSWERS)).forEach(([name, value]) => answers.set(name, value));
  await taskService.complete(task, answers);
  console.log("did " + task.businessKey);
  client.stop();
});
client.on("poll:error", (error) => console.log("not fetched " + error));
client.on("complete:error", (task, error) => {
  console.log("refused " + error);
  process.exit(1);
});
setTimeout(() => process.exit(2), 90000).unref();
