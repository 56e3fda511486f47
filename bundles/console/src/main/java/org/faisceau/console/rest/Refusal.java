// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.rest;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.faisceau.console.spi.Problem;

/** A refusal of the door itself, with what its header and body say beyond the detail. The router alone catches it. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final Fault fault;
    private final transient Map<String, String> members = new LinkedHashMap<>();
    private final transient List<Problem.Error> errors = new ArrayList<>();
    private final transient Map<String, String> headers = new LinkedHashMap<>();

    Refusal(Fault fault, String detail) {
        super(detail, null, false, false);
        this.fault = fault;
    }

    static Refusal of(Problem problem) {
        var refusal = new Refusal(Fault.of(problem.status()), String.valueOf(problem.getMessage())).saying("field", problem.field());
        refusal.errors.addAll(problem.errors());
        return refusal.fault == Fault.NOT_YET ? refusal.with("Retry-After", "30") : refusal;
    }

    /** Adds a member to the problem; an empty one is left out. */
    Refusal saying(String member, String value) {
        if (!value.isEmpty()) members.put(member, value);
        return this;
    }

    Refusal with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    /** As {@code application/problem+json} (RFC 9457). */
    Response response() {
        var json = new JsonObject();
        json.addProperty("type", fault.type());
        json.addProperty("title", fault.title());
        json.addProperty("status", fault.status());
        json.addProperty("detail", getMessage());
        members.forEach(json::addProperty);
        if (!errors.isEmpty()) json.add("errors", new Gson().toJsonTree(errors));
        return new Response(fault.status(), "application/problem+json", json.toString(), headers);
    }
}
