package org.paraph.platform.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("/me")
public class MeResource { @GET public String me() { return "{}"; } }
