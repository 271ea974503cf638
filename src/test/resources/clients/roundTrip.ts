import { Configuration, Marking, NegotiationsApi, TasksApi } from './index';

declare const process: { argv: string[]; exitCode: number };

// Proposes a negotiation, then lists, claims and completes its task, with nothing but the generated client.
async function run(base: string, credentials: string): Promise<string> {
    const configuration = new Configuration({ basePath: base, headers: { Authorization: 'Basic ' + btoa(credentials) } });
    const when = { occurredOn: new Date('2020-03-02') };
    const dossier = await new NegotiationsApi(configuration).proposeNegotiations({
        negotiationProposalRequest: {
            title: 'Agreement of a generated client', subject: 'Clients', leadMinistry: 'MOFA', marking: Marking.Restricted,
            parties: [{ code: 'KOR', name: 'Republic of Korea' }, { code: 'FRA', name: 'French Republic' }], occurrence: when
        }
    });
    const tasks = new TasksApi(configuration);
    const page = await tasks.listTasks({ box: 'group', negotiation: dossier.reference, key: 'Task_RecordMandate', limit: 10 });
    const task = page.items![0];
    const claimed = await tasks.claimTask({ task: task.id!, ifMatch: `"${task.version}"`, idempotencyKey: 'ts-' + task.id });
    const done = await tasks.completeTask({
        task: task.id!, ifMatch: `"${claimed.version}"`, idempotencyKey: 'ts-' + task.id + '-2',
        body: { authority: 'The minister', note: 'As decided', occurrence: { occurredOn: '2020-03-02' } }
    });
    return done!.negotiation!.state!;
}

run(process.argv[2], process.argv[3]).then(state => console.log(state), failure => {
    console.log(failure);
    process.exitCode = 1;
});
