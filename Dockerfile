# Builds Paraph and runs it: docker build -t paraph . && docker run --rm -p 127.0.0.1:8080:8080 -v paraph:/data paraph
FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /build
COPY pom.xml ./
COPY bpmn bpmn
COPY src src
RUN mvn -B -ntp -q -Dmaven.test.skip=true package

FROM eclipse-temurin:17-jre
RUN groupadd --system --gid 10001 paraph \
    && useradd --system --uid 10001 --gid paraph --home-dir /data --no-create-home --shell /usr/sbin/nologin paraph \
    && install -d -o paraph -g paraph /data
WORKDIR /opt/paraph
COPY --from=build /build/target/payara-micro.jar /build/target/ROOT.war ./
COPY src/main/payara ./

# In a container the network is the container's own, so all its addresses are listened on.
# Others that are understood: PARAPH_DB_DRIVER, PARAPH_DB_USER, PARAPH_DB_PASSWORD, PARAPH_ADMIN_USERNAME,
# PARAPH_ADMIN_PASSWORD, PARAPH_CLUSTER, PARAPH_CLUSTER_PORT, JAVA_OPTS; see README.md.
ENV TZ=UTC \
    PARAPH_ADDRESS=0.0.0.0 \
    PARAPH_PORT=8080 \
    PARAPH_DB_URL="jdbc:h2:file:/data/paraph;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;WRITE_DELAY=0" \
    MALLOC_ARENA_MAX=2

USER 10001:10001
VOLUME /data
EXPOSE 8080
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=6s --start-period=120s --retries=3 CMD ["/opt/paraph/healthy.sh"]
ENTRYPOINT ["/opt/paraph/start.sh"]
