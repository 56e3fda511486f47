// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.rest;

import java.util.Optional;
import org.faisceau.console.spi.Problem;
import org.faisceau.kernel.api.Slice;
import org.faisceau.store.api.StoreUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Carries the body to the handler and its outcome back; under an {@code Idempotency-Key} once a day. */
final class Courier {
    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);
    private final Json json = new Json();
    private final AnswerRegister answers;

    Courier(AnswerRegister answers) {
        this.answers = answers;
    }

    Response answer(RouteTable.Match match, ApiCall call, Request request) {
        var route = match.route();
        if (route.isSafe()) return known(request, run(route, call, ""));
        var text = Media.text(request);
        var body = json.read(whole(match, call, text.isEmpty() ? "{}" : text), route.body());
        var key = route.method().equals("POST") ? IdempotencyKey.of(call.actor(), request, text) : Optional.<IdempotencyKey>empty();
        return key.isEmpty() ? run(route, call, body) : once(key.get(), route, call, body);
    }

    /**
     * What the handler is to read: of a patch, the record as it is with the patch on it (RFC 7396). What was read may be sent back whole:
     * what the server alone writes is left out where it says what it said.
     */
    private String whole(RouteTable.Match match, ApiCall call, String text) {
        var route = match.route();
        boolean isPatch = route.sort() == Route.Sort.PATCH;
        if (!isPatch && (route.sort() != Route.Sort.CHANGE || match.reader().isEmpty() || !json.bringsMore(text, route.body(), match.reader().get().type()))) return text;
        var now = match.reader().orElseThrow().work().answer(call, "");
        if (now.version() != call.seenVersion()) throw Problem.stale(now.version());
        var writable = json.writable(now.value(), text, route.body());
        return isPatch ? json.patched(now.value(), writable, route.body()) : writable;
    }

    private Response once(IdempotencyKey key, Route route, ApiCall call, Object body) {
        var earlier = answers.claim(call.actor(), key);
        if (earlier.isPresent()) return earlier.get().with("Idempotency-Replayed", "true");
        try {
            var response = run(route, call, body);
            answers.keep(call.actor(), key, response);
            return response;
        } catch (StoreUnavailable nothingWritten) {
            answers.release(call.actor(), key);
            throw nothingWritten;
        }
    }

    private Response run(Route route, ApiCall call, Object body) {
        try {
            return written(route, call, route.work().answer(call, body));
        } catch (Problem problem) {
            return Refusal.of(problem).response();
        } catch (StoreUnavailable down) {
            throw down;
        } catch (RuntimeException | LinkageError failed) {
            // A plug-in whose classes do not fit fails by LinkageError, and harms nobody else.
            return failed(route, call, failed).response();
        }
    }

    private Response written(Route route, ApiCall call, Outcome outcome) {
        if (outcome.value() instanceof Slice<?> slice) return Response.json(200, json.write(slice));
        var response = Response.json(route.sort() == Route.Sort.CREATE ? 201 : 200, json.write(outcome.value()));
        if (outcome.version() >= 0) response = response.with("ETag", Etag.of(outcome.version()));
        return outcome.id().isEmpty() ? response : response.with("Location", Location.of(route, call, outcome.id()));
    }

    private static Refusal failed(Route route, ApiCall call, Throwable failed) {
        // The store's keyset names its parameter: a cursor of another list, or made up.
        if (route.sort() == Route.Sort.COLLECTION && !call.after().isEmpty() && String.valueOf(failed.getMessage()).startsWith("after: ")) {
            return Refusal.of(Problem.invalid("after", "Not a cursor of this list in this order: pass what next said."));
        }
        var incident = Long.toString(System.nanoTime() & 0xffffff, 36);
        LOG.error("incident {}: {} {} of {}", incident, route.method(), route.path(), route.module(), failed);
        return new Refusal(Fault.FAILED, "The log has it as incident " + incident + ".").saying("incident", incident);
    }

    private static Response known(Request request, Response response) {
        var tag = response.header("ETag");
        boolean same = response.status() == 200 && !tag.isEmpty() && Etag.isKnown(request.header("If-None-Match"), tag);
        return same ? Response.empty(304).with("ETag", tag) : response;
    }
}
