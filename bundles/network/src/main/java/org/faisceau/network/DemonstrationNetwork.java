// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.FileBeside;
import org.faisceau.kernel.spi.Demonstration;
import org.faisceau.kernel.spi.Exchange;
import org.faisceau.network.api.Agreements;
import org.faisceau.network.api.Arrival;
import org.faisceau.network.api.Arrivals;
import org.faisceau.network.api.Publishing;
import org.faisceau.network.api.TrustedLabs;
import org.faisceau.network.api.Written;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A neighbour of the fictitious territory that sent two bundles, one taken in, one that waits; and a first publication of its own. */
@Component
public final class DemonstrationNetwork implements Demonstration {
    private final TrustedLabs keys;
    private final Arrivals arrivals;
    private final Publishing publishing;
    private final Agreements agreements;
    private final Exchanges exchanges;
    private final Clock clock;
    private final Function<String, Actor> people;

    @Activate
    public DemonstrationNetwork(@Reference TrustedLabs keys, @Reference Arrivals arrivals, @Reference Publishing publishing, @Reference Agreements agreements, @Reference Exchanges exchanges, @Reference Clock clock, @Reference Accounts accounts) {
        this(keys, arrivals, publishing, agreements, exchanges, clock, name -> accounts.named(Actor.system(), name).map(Account::actor).orElse(Actor.nobody()));
    }

    /** @param people accounts of the demonstration by their names */
    DemonstrationNetwork(TrustedLabs keys, Arrivals arrivals, Publishing publishing, Agreements agreements, Exchanges exchanges, Clock clock, Function<String, Actor> people) {
        this.keys = keys;
        this.arrivals = arrivals;
        this.publishing = publishing;
        this.agreements = agreements;
        this.exchanges = exchanges;
        this.clock = clock;
        this.people = people;
    }

    @Override
    public String part() {
        return "network";
    }

    @Override
    public int order() {
        return 95;
    }

    @Override
    public void load() {
        var told = JsonParser.parseString(FileBeside.text(DemonstrationNetwork.class, "demonstration.json")).getAsJsonObject();
        var neighbour = new PassingKey();
        var manager = people.apply("manager");
        done(keys.trust(people.apply("admin"), told.get("lab").getAsString(), neighbour.written(), ""));
        var first = receive(manager, neighbour, told.get("from").getAsString(), 1, told.getAsJsonArray("first"));
        done(arrivals.takeIn(manager, first.id(), first.version(), Map.of(), Locale.FRENCH));
        receive(manager, neighbour, told.get("from").getAsString(), 2, told.getAsJsonArray("second"));
        publish(manager, told.get("own").getAsString());
    }

    private Arrival receive(Actor manager, PassingKey neighbour, String from, int number, JsonArray told) {
        var entries = new ArrayList<Entry>();
        told.forEach(one -> entries.add(Entry.read(one.getAsJsonObject())));
        var parcel = new Parcel(from, number, clock.instant().minus(Duration.ofDays(3L - number)), entries, List.of());
        var arrival = arrivals.receive(manager, Envelope.seal(parcel, neighbour).written(), Arrival.Way.FILE).orElseThrow();
        if (arrival.state() != Arrival.State.WAITING) throw new IllegalStateException("demonstration: " + arrival);
        return arrival;
    }

    /** Whatever the modules of the demonstration share: nothing, where they are off. */
    private void publish(Actor manager, String own) {
        // In the demonstration whoever owns something agreed that it leaves.
        exchanges.all().stream().filter(Exchange::isAskedFirst).forEach(kind -> kind.offered().forEach(item -> agreements.agree(manager, kind.kind(), item.id(), true)));
        for (var part : publishing.parts(manager, Locale.FRENCH)) {
            if (!part.kind().equals("contract") && part.offered() > 0) done(publishing.choose(manager, part.kind(), 0, List.of(Publishing.ALL)));
        }
        var draft = publishing.draft(manager);
        if (!draft.isEmpty()) publishing.publish(manager, own, draft.number());
    }

    private static <R> R done(Written<R> written) {
        if (written instanceof Written.Done<R> done) return done.record();
        throw new IllegalStateException("demonstration: " + written);
    }
}
