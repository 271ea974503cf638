package org.paraph.platform.web;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Set;

/** Reads and writes the JSON of {@code /api}, by the rules of {@link StrictJson}. */
@Provider
@Consumes({"application/json", "application/merge-patch+json"})
@Produces({"application/json", "application/problem+json"})
public class JsonBodies implements MessageBodyReader<Object>, MessageBodyWriter<Object> {

    private static final Set<Class<?>> AS_THEY_ARE = Set.of(String.class, byte[].class, InputStream.class, Reader.class,
            File.class, StreamingOutput.class);

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return isOurs(type);
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return isOurs(type);
    }

    @Override
    public Object readFrom(Class<Object> type, Type generic, Annotation[] annotations, MediaType media,
            MultivaluedMap<String, String> headers, InputStream body) throws IOException {
        return StrictJson.read(body.readAllBytes(), generic);
    }

    @Override
    public void writeTo(Object entity, Class<?> type, Type generic, Annotation[] annotations, MediaType media,
            MultivaluedMap<String, Object> headers, OutputStream body) throws IOException {
        StrictJson.write(body, entity);
    }

    private static boolean isOurs(Class<?> type) {
        return AS_THEY_ARE.stream().noneMatch(each -> each.isAssignableFrom(type));
    }
}
