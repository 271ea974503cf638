--liquibase formatted sql

-- Of its history the engine keeps the steps and no second copy of what was entered. Its indexes for clean-up by age, tenants and
-- queries that nobody here asks would be most of the cost of a step; the three that are asked by stay or take their place.
--changeset paraph:0035-kept-steps
update ACT_GE_PROPERTY set VALUE_ = '35' where NAME_ = 'historyLevel';
create index paraph_hi_act_inst_task on ACT_HI_ACTINST (TASK_ID_);
create index paraph_hi_act_inst_step on ACT_HI_ACTINST (PROC_DEF_ID_, ACT_ID_);
drop index ACT_IDX_HI_ACT_INST_COMP;
drop index ACT_IDX_HI_ACT_INST_END;
drop index ACT_IDX_HI_ACT_INST_START_END;
drop index ACT_IDX_HI_ACT_INST_STATS;
drop index ACT_IDX_HI_ACT_INST_PROC_DEF_KEY;
drop index ACT_IDX_HI_ACT_INST_RM_TIME;
drop index ACT_IDX_HI_ACT_INST_TENANT_ID;
drop index ACT_IDX_HI_ACTINST_ROOT_PI;
drop index ACT_IDX_HI_AI_PDEFID_END_TIME;
