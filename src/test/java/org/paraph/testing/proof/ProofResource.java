package org.paraph.testing.proof;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;

/** Lets the test act and look, over HTTP. Only in the archive that the test deploys. */
@Path("/proof")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ProofResource {

    @Resource(lookup = "java:app/jdbc/paraph")
    private DataSource source;

    @Inject
    private ProofDesk desk;

    /** Makes the table for the proof's rows and deploys its processes. */
    @PUT
    public void prepare() throws SQLException {
        try (var connection = source.getConnection(); var statement = connection.createStatement()) {
            statement.execute("create table if not exists proof_row (business_key varchar(80) not null)");
        }
        ProofDesk.engine().getRepositoryService().createDeployment().name("proof").enableDuplicateFiltering(true)
                .addClasspathResource("proof/proof.bpmn").deploy();
    }

    @POST
    @Path("{key}/start")
    public void start(@PathParam("key") String key, @QueryParam("failure") @DefaultValue("none") String failure) {
        desk.start(key, failure);
    }

    @POST
    @Path("{key}/completion")
    public void complete(@PathParam("key") String key, @QueryParam("failure") @DefaultValue("none") String failure) {
        desk.complete(key, failure);
    }

    @POST
    @Path("{key}/job")
    public void startJob(@PathParam("key") String key, @QueryParam("failure") @DefaultValue("none") String failure) {
        desk.startJob(key, failure);
    }

    @POST
    @Path("{key}/repair")
    public void repair(@PathParam("key") String key) {
        desk.repairJob(key);
    }

    /** What the database holds for that key, counted past the persistence context and the engine's caches. */
    @GET
    @Path("{key}")
    public Map<String, Object> look(@PathParam("key") String key) throws SQLException {
        var seen = new LinkedHashMap<String, Object>();
        seen.put("rows", count("select count(*) from proof_row where business_key = ?", key));
        seen.put("executions", count("select count(*) from ACT_RU_EXECUTION e join ACT_RU_EXECUTION i"
                + " on e.PROC_INST_ID_ = i.ID_ where i.BUSINESS_KEY_ = ?", key));
        seen.put("tasksBefore", tasks(key, "Task_Before"));
        seen.put("tasksAfter", tasks(key, "Task_After") + tasks(key, "Job_After"));
        seen.put("history", count("select count(*) from ACT_HI_PROCINST where BUSINESS_KEY_ = ?", key));
        seen.put("workItems", count("select count(*) from work_item where ? is not null", key));
        var job = ProofDesk.engine().getManagementService().createJobQuery().processDefinitionKey("proof-of-job").list().stream()
                .filter(each -> instance(each.getProcessInstanceId()).equals(key)).findFirst();
        seen.put("retries", job.map(each -> each.getRetries()).orElse(-1));
        seen.put("incidents", count("select count(*) from ACT_RU_INCIDENT n join ACT_RU_EXECUTION i"
                + " on n.PROC_INST_ID_ = i.ID_ where i.BUSINESS_KEY_ = ?", key));
        return seen;
    }

    private static String instance(String id) {
        var found = ProofDesk.engine().getRuntimeService().createProcessInstanceQuery().processInstanceId(id).singleResult();
        return found == null ? "" : found.getBusinessKey();
    }

    private int tasks(String key, String definition) throws SQLException {
        return count("select count(*) from ACT_RU_TASK t join ACT_RU_EXECUTION i on t.PROC_INST_ID_ = i.ID_"
                + " where i.BUSINESS_KEY_ = ? and t.TASK_DEF_KEY_ = '" + definition + "'", key);
    }

    private int count(String query, String key) throws SQLException {
        try (var connection = source.getConnection(); var statement = connection.prepareStatement(query)) {
            statement.setString(1, key);
            try (var result = statement.executeQuery()) {
                result.next();
                return result.getInt(1);
            }
        }
    }
}
