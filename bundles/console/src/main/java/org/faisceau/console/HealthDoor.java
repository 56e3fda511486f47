// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.faisceau.console.console.Frame;
import org.faisceau.kernel.api.Texts;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.StoreUnavailable.Reason;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lives: this answers. Ready: the store answers and takes writes, and the platform's bundles run; optional modules count for nothing. */
@Component(service = Door.class)
public final class HealthDoor implements Door {
    private final Store store;
    private final ModuleFiles modules;
    private final Installation installation;

    /** The page door is asked for so that nobody is told « ready » before pages answer. */
    @Activate
    public HealthDoor(@Reference Store store, @Reference ModuleFiles modules, @Reference Installation installation, @Reference AnswerWriter pages) {
        this.store = store;
        this.modules = modules;
        this.installation = installation;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public boolean opens(Exchange exchange) {
        return exchange.isAt("health", "live") || exchange.isAt("health", "ready");
    }

    @Override
    public void answer(Exchange exchange) throws IOException {
        if (exchange.isAt("health", "live")) tell(exchange, true, Optional.empty(), List.of());
        else ready(exchange, store.answers());
    }

    /** Who probes has a short patience: a store that does not answer is not asked whether it takes writes. */
    private void ready(Exchange exchange, boolean storeAnswers) throws IOException {
        if (!storeAnswers) exchange.forgetWho();
        tell(exchange, storeAnswers, storeAnswers ? store.refusal() : Optional.of(Reason.UNREACHABLE), modules.asleep());
    }

    private void tell(Exchange exchange, boolean storeAnswers, Optional<Reason> refusal, List<String> asleep) throws IOException {
        boolean good = storeAnswers && refusal.isEmpty() && asleep.isEmpty();
        var json = new JsonObject();
        json.addProperty("status", good ? "up" : "down");
        json.addProperty("version", installation.version());
        if (!good) {
            json.addProperty("store", storeAnswers ? "up" : "down");
            refusal.ifPresent(reason -> {
                json.addProperty("writing", reason.name());
                json.addProperty("why", Texts.beside(Frame.class).in(exchange.locale()).say("health." + reason.name()));
            });
            var names = new JsonArray();
            asleep.forEach(names::add);
            json.add("missing", names);
        }
        exchange.send(good ? 200 : 503, "application/json", json + "\n");
    }
}
