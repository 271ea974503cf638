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
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** Lets the test act and look, over HTTP. Only in the archive that the test deploys. */
@Path("/proof")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ProofResource {

    private static final List<String> FACTS = List.of("rows", "executions", "tasksBefore", "tasksAfter", "history", "workItems",
            "retries", "incidents");

    private static final String EXECUTION = "(select e.ID_ from ACT_RU_EXECUTION e join ACT_RU_EXECUTION i"
            + " on e.PROC_INST_ID_ = i.ID_ where i.BUSINESS_KEY_ = ?)";

    private static final String LOOK = """
            select (select count(*) from proof_row where business_key = ?),
                   (select count(*) from %1$s execution),
                   (select count(*) from ACT_RU_TASK where TASK_DEF_KEY_ = 'Task_Before' and EXECUTION_ID_ in %1$s),
                   (select count(*) from ACT_RU_TASK where TASK_DEF_KEY_ in ('Task_After', 'Job_After') and EXECUTION_ID_ in %1$s),
                   (select count(*) from ACT_HI_PROCINST where BUSINESS_KEY_ = ?),
                   (select count(*) from work_item where task_id > ''),
                   coalesce((select max(RETRIES_) from ACT_RU_JOB where PROCESS_INSTANCE_ID_ in %1$s), -1),
                   (select count(*) from ACT_RU_INCIDENT where PROC_INST_ID_ in %1$s)
            """.formatted(EXECUTION);

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

    /**
     * What the database holds for that key, counted past the persistence context and the engine's caches; in one statement,
     * so that a commit falls before or after the whole of it. The work list is counted by a range: H2 estimates the length of a
     * whole table, and is wrong by what another transaction is just taking back.
     */
    @GET
    @Path("{key}")
    public Map<String, Object> look(@PathParam("key") String key) throws SQLException {
        try (var connection = source.getConnection(); var statement = connection.prepareStatement(LOOK)) {
            for (var place = 1; place <= statement.getParameterMetaData().getParameterCount(); place++) {
                statement.setString(place, key);
            }
            try (var result = statement.executeQuery()) {
                result.next();
                var seen = new LinkedHashMap<String, Object>();
                for (var column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                    seen.put(FACTS.get(column - 1), result.getInt(column));
                }
                return seen;
            }
        }
    }
}
