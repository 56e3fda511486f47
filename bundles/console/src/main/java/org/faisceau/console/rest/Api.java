// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.rest;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.faisceau.console.ModuleFile;
import org.faisceau.console.spi.Problem;
import org.faisceau.store.api.StoreUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** From a request to a response: who asks, which route, may they. No exception leaves it. */
final class Api {
    private static final Logger LOG = LoggerFactory.getLogger(Api.class);
    private final Resources resources;
    private final Gate gate;
    private final Throttle throttle;
    private final Courier courier;
    private final Function<String, Optional<ModuleFile>> stoppedOwner;

    /** @param stoppedOwner the module that owns a first segment and does not run */
    Api(Resources resources, Gate gate, Throttle throttle, Courier courier, Function<String, Optional<ModuleFile>> stoppedOwner) {
        this.resources = resources;
        this.gate = gate;
        this.throttle = throttle;
        this.courier = courier;
        this.stoppedOwner = stoppedOwner;
    }

    Response answer(Request request) {
        try {
            return admitted(request);
        } catch (Refusal refused) {
            return refused.response();
        } catch (Problem problem) {
            return Refusal.of(problem).response();
        } catch (StoreUnavailable down) {
            LOG.error("{} {}: {}", request.method(), request.path(), down.line());
            return new Refusal(Fault.UNAVAILABLE, "Nothing was written: " + down.reason().name().toLowerCase(Locale.ROOT) + ".")
                    .with("Retry-After", "30").response();
        } catch (RuntimeException failed) {
            LOG.error("{} {}", request.method(), request.path(), failed);
            return new Refusal(Fault.FAILED, "The log says why.").response();
        }
    }

    private Response admitted(Request request) {
        var bearer = gate.bearer(request);
        throttle.enter(bearer.tokenId());
        try {
            var match = match(request);
            Media.checkAccept(request.header("Accept"));
            gate.check(bearer, match.route());
            return courier.answer(match, ApiCall.of(bearer.actor(), match, request), request);
        } finally {
            throttle.leave(bearer.tokenId());
        }
    }

    private RouteTable.Match match(Request request) {
        var table = resources.table();
        var found = table.find(request.asked(), request.segments());
        if (found.isPresent()) return found.get();
        var methods = table.methods(request.segments());
        if (!methods.isEmpty()) throw new Refusal(Fault.METHOD, "This resource knows " + methods + ".").with("Allow", methods);
        throw nothing(request);
    }

    private Refusal nothing(Request request) {
        var owner = request.segments().stream().findFirst().flatMap(stoppedOwner);
        if (owner.isEmpty()) return new Refusal(Fault.NOT_FOUND, "No resource of this Faisceau has that path.");
        var name = owner.get().name();
        return new Refusal(Fault.MODULE_STOPPED, "This belongs to the module " + name + " (" + owner.get().title(Locale.ENGLISH)
                        + "), which does not run. An administrator can start it.").saying("module", name);
    }
}
