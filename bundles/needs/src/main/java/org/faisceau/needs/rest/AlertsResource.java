// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.rest;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.faisceau.console.spi.Call;
import org.faisceau.console.spi.Problem;
import org.faisceau.console.spi.Resource;
import org.faisceau.console.spi.Routes;
import org.faisceau.console.spi.Routes.Created;
import org.faisceau.console.spi.Routes.Versioned;
import org.faisceau.console.spi.Whole;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.Texts;
import org.faisceau.needs.api.Alert;
import org.faisceau.needs.api.Alert.Rhythm;
import org.faisceau.needs.api.Alerts;
import org.faisceau.needs.api.Alerts.Saving;
import org.faisceau.needs.api.NeedParameters;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /alerts}: the searches that the caller follows, nobody else's. */
@Component
public final class AlertsResource implements Resource {
    private final Alerts alerts;

    @Activate
    public AlertsResource(@Reference Alerts alerts) {
        this.alerts = alerts;
    }

    @Override
    public String module() {
        return "needs";
    }

    @Override
    public void declare(Routes routes) {
        routes.collection("/alerts", "The searches you follow", Role.OBSERVER, AlertAnswer.class, this::all)
                .record("/alerts/{id}", "One search you follow", Role.OBSERVER, AlertAnswer.class, this::one)
                .create("/alerts", "Follow a search", Role.OBSERVER, AlertBody.class, AlertAnswer.class, this::create)
                .change("/alerts/{id}", "Change its name or rhythm", Role.OBSERVER, AlertBody.class, AlertAnswer.class, this::change);
    }

    private Slice<AlertAnswer> all(Call call) {
        return Whole.by(Alert::id, alerts.list(call.actor())).page(call).map(AlertAnswer::of);
    }

    private Versioned<AlertAnswer> one(Call call) {
        return versioned(found(call));
    }

    private Created<AlertAnswer> create(Call call, AlertBody body) {
        check(call, body.asked());
        var alert = done(call, alerts.add(call.actor(), body.nameOr(""), body.asked(), body.rhythmOr(Rhythm.WEEKLY)));
        return new Created<>(AlertAnswer.of(alert), alert.id(), alert.version());
    }

    /** A filter that is not heeded would follow more than was asked for. */
    private static void check(Call call, String query) {
        var words = Texts.beside(AlertsResource.class).in(call.locale());
        for (var pair : query.split("&")) {
            var name = pair.split("=", 2)[0];
            var value = pair.substring(Math.min(pair.length(), name.length() + 1));
            if (pair.isBlank() || name.equals("sort")) continue;
            if (!NeedParameters.NAMES.contains(name)) throw Problem.invalid("query", words.say("query.unknown", String.join(", ", NeedParameters.NAMES)));
            if (!NeedParameters.isKnown(name, decoded(value))) throw Problem.invalid("query", words.say("query.unknownValue", value));
        }
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8).strip();
        } catch (IllegalArgumentException notEncoded) {
            throw Problem.invalid("query", "Not encoded as an address is.");
        }
    }

    private Versioned<AlertAnswer> change(Call call, AlertBody body) {
        var alert = found(call);
        return versioned(done(call, alerts.change(call.actor(), alert.id(), call.seenVersion(), body.nameOr(alert.name()), alert.query(), body.rhythmOr(alert.rhythm()))));
    }

    private Alert found(Call call) {
        return alerts.find(call.actor(), call.path("id")).orElseThrow(Problem::notFound);
    }

    private static Alert done(Call call, Saving outcome) {
        return outcome.fold(
                Saving.Done::alert,
                lost -> {
                    throw Problem.stale(lost.current().version());
                },
                invalid -> {
                    var words = Texts.beside(AlertsResource.class).in(call.locale());
                    throw Problem.invalid("name", words.say(words.has(invalid.key()) ? invalid.key() : "need.invalid"));
                },
                unknown -> {
                    throw Problem.notFound();
                });
    }

    private static Versioned<AlertAnswer> versioned(Alert alert) {
        return new Versioned<>(AlertAnswer.of(alert), alert.version());
    }
}
