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

    private static final String LOOK = """
            with looked as (select cast(? as varchar(80)) as business_key),
                 execution as (select e.ID_ from ACT_RU_EXECUTION e join ACT_RU_EXECUTION i on e.PROC_INST_ID_ = i.ID_
                               join looked on i.BUSINESS_KEY_ = looked.business_key),
                 task as (select t.TASK_DEF_KEY_ from ACT_RU_TASK t join execution on t.PROC_INST_ID_ = execution.ID_)
            select (select count(*) from proof_row join looked on proof_row.business_key = looked.business_key),
                   (select count(*) from execution),
                   (select count(*) from task where TASK_DEF_KEY_ = 'Task_Before'),
                   (select count(*) from task where TASK_DEF_KEY_ in ('Task_After', 'Job_After')),
                   (select count(*) from ACT_HI_PROCINST h join looked on h.BUSINESS_KEY_ = looked.business_key),
                   (select count(*) from work_item),
                   coalesce((select max(j.RETRIES_) from ACT_RU_JOB j join execution on j.PROCESS_INSTANCE_ID_ = execution.ID_), -1),
                   (select count(*) from ACT_RU_INCIDENT n join execution on n.PROC_INST_ID_ = execution.ID_)
            """;

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
     * so that a commit falls before or after the whole of it.
     */
    @GET
    @Path("{key}")
    public Map<String, Object> look(@PathParam("key") String key) throws SQLException {
        try (var connection = source.getConnection(); var statement = connection.prepareStatement(LOOK)) {
            statement.setString(1, key);
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
