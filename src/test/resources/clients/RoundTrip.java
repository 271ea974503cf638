import client.ApiClient;
import client.api.NegotiationsApi;
import client.api.TasksApi;
import client.model.MandateRequest;
import client.model.Marking;
import client.model.NegotiationProposalRequest;
import client.model.OccurrenceRequest;
import client.model.PartyRequest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.UUID;

/** Proposes a negotiation, then lists, claims and completes its task, with nothing but the generated client. */
public final class RoundTrip {

    private RoundTrip() {
    }

    /** The state in which the dossier is then. */
    public static String run(String base, String credentials) throws Exception {
        var client = new ApiClient();
        client.updateBaseUri(base);
        var basic = "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
        client.setRequestInterceptor(request -> request.header("Authorization", basic));
        var when = new OccurrenceRequest().occurredOn(LocalDate.parse("2020-03-02"));
        var dossier = new NegotiationsApi(client).proposeNegotiations(new NegotiationProposalRequest()
                .title("Agreement of a generated client").subject("Clients").leadMinistry("MOFA").marking(Marking.RESTRICTED)
                .addPartiesItem(new PartyRequest().code("KOR").name("Republic of Korea"))
                .addPartiesItem(new PartyRequest().code("FRA").name("French Republic")).occurrence(when), null, null);
        var tasks = new TasksApi(client);
        var task = tasks.listTasks("group", dossier.getReference(), "Task_RecordMandate", null, null, null, null, 10, null)
                .getItems().get(0);
        var key = UUID.randomUUID().toString();
        var claimed = tasks.claimTask(task.getId(), tag(task.getVersion()), key, "ko");
        var again = tasks.claimTask(task.getId(), tag(task.getVersion()), key, "ko");
        if (!claimed.equals(again)) {
            throw new IllegalStateException(claimed + " is not " + again);
        }
        var done = tasks.completeTask(task.getId(), tag(claimed.getVersion()), new MandateRequest().authority("The minister")
                .note("As decided").occurrence(when), UUID.randomUUID().toString(), null, null);
        return done.getNegotiation().getState().getValue();
    }

    private static String tag(long version) {
        return "\"" + version + "\"";
    }
}
