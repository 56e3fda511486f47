// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network;

import static org.faisceau.network.db.Tables.NETWORK_KEY;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Unreachable.Why;
import org.faisceau.kernel.api.Unreachable;
import org.faisceau.kernel.api.WebDoor;
import org.faisceau.network.api.Arrival;
import org.faisceau.network.api.Arrivals;
import org.faisceau.network.api.Fetching;
import org.faisceau.network.api.TrustedLab;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks the web for bundles, outside any transaction; how far a Living-Lab was read is kept after each of its publications. */
@Component(service = {Fetching.class, FetchRegister.class})
public final class FetchRegister implements Fetching {
    /** A bundle within JSON within JSON takes more than its own length. */
    private static final int BYTES_MOST = 16_000_000;
    private static final WebDoor.Limits LIMITS = new WebDoor.Limits(Duration.ofSeconds(SECONDS_MOST), Duration.ofSeconds(10), BYTES_MOST);
    private static final String JSON = "application/json";
    private final Schema schema;
    private final Clock clock;
    private final NetworkSettings settings;
    private final Arrivals arrivals;
    private final FeedTokens tokens;
    private final WebDoor door;

    @Activate
    public FetchRegister(@Reference Store store, @Reference Clock clock, @Reference NetworkSettings settings, @Reference Arrivals arrivals, @Reference FeedTokens tokens) {
        this(store, clock, settings, arrivals, tokens, new WebDoor(LIMITS));
    }

    /** @param door the way out; a test has its own */
    public FetchRegister(Store store, Clock clock, NetworkSettings settings, Arrivals arrivals, FeedTokens tokens, WebDoor door) {
        this.schema = store.schema("network", FetchRegister.class);
        this.clock = clock;
        this.settings = settings;
        this.arrivals = arrivals;
        this.tokens = tokens;
        this.door = door;
    }

    @Override
    public boolean isAllowed() {
        return settings.told().fetches();
    }

    @Override
    public boolean isLeading() {
        return settings.told().leads();
    }

    @Override
    public Fetched fromAddress(Actor actor, String address) {
        if (!WhoMay.leads(actor)) return new Fetched.Refused();
        if (!isAllowed()) return new Fetched.NotNow();
        try {
            var answer = door.get(address.strip(), JSON, "");
            if (answer.status() != 200) return new Fetched.Odd(answer.status());
            var arrival = arrivals.receive(actor, new String(answer.body(), StandardCharsets.UTF_8), Arrival.Way.ADDRESS);
            return new Fetched.Done(arrival.isPresent() ? 1 : 0, arrival);
        } catch (Unreachable away) {
            return new Fetched.Away(away.why());
        }
    }

    @Override
    public Fetched pull(Actor actor, String keyId) {
        if (!WhoMay.leads(actor)) return new Fetched.Refused();
        var lab = schema.read(tx -> KeyTable.find(tx, keyId));
        var token = lab.flatMap(one -> tokens.find(one.id()));
        if (!isAllowed() || lab.isEmpty() || lab.get().isRevoked() || lab.get().feed().isEmpty() || token.isEmpty()) return new Fetched.NotNow();
        var fetched = ask(actor, lab.get(), token.get());
        note(actor, keyId, said(fetched));
        return fetched;
    }

    /** Those connected with, for who asks by night. */
    List<String> connected() {
        return schema.read(tx -> tx.sql().select(NETWORK_KEY.ID).from(NETWORK_KEY).where(NETWORK_KEY.FEED.ne(""), NETWORK_KEY.REVOKED_AT.eq(0L)).orderBy(NETWORK_KEY.ID).fetch(NETWORK_KEY.ID));
    }

    private Fetched ask(Actor actor, TrustedLab lab, String token) {
        try {
            var answer = door.getAs(lab.feed() + "?after=" + URLEncoder.encode(reached(lab.id()), StandardCharsets.UTF_8), JSON, token);
            if (answer.status() != 200) return new Fetched.Odd(answer.status());
            int count = 0;
            var latest = Optional.<Arrival>empty();
            for (var one : fed(new String(answer.body(), StandardCharsets.UTF_8))) {
                latest = arrivals.receive(actor, one.bundle(), Arrival.Way.FEED);
                // Not beyond what there was no room for, or what this version cannot read yet: it comes again.
                if (latest.filter(Arrival::comesAgain).isPresent()) break;
                reach(actor, lab.id(), one.offset());
                count++;
            }
            return new Fetched.Done(count, latest);
        } catch (Unreachable away) {
            return new Fetched.Away(away.why());
        } catch (JsonParseException | IllegalStateException | UnsupportedOperationException | NullPointerException | ClassCastException noFeed) {
            return new Fetched.Away(Why.REFUSED);
        }
    }

    private record Fed(String offset, String bundle) {}

    private static List<Fed> fed(String json) {
        var all = new ArrayList<Fed>();
        JsonParser.parseString(json).getAsJsonObject().getAsJsonArray("items").forEach(one -> all.add(new Fed(text(one, "offset"), text(one, "bundle"))));
        return all.subList(0, Math.min(ISSUES_MOST, all.size()));
    }

    private static String text(JsonElement one, String name) {
        return one.getAsJsonObject().get(name).getAsString();
    }

    private String reached(String keyId) {
        return schema.read(tx -> tx.sql().select(NETWORK_KEY.REACHED).from(NETWORK_KEY).where(NETWORK_KEY.ID.eq(keyId)).fetchOptional(NETWORK_KEY.REACHED).orElse(""));
    }

    /** Not a change that anybody made: no version, no line of the journal. */
    private void reach(Actor actor, String keyId, String offset) {
        schema.write(actor, tx -> tx.sql().update(NETWORK_KEY).set(NETWORK_KEY.REACHED, offset).where(NETWORK_KEY.ID.eq(keyId)).execute());
    }

    private void note(Actor actor, String keyId, String said) {
        schema.write(actor, tx -> tx.sql().update(NETWORK_KEY).set(NETWORK_KEY.PULLED_AT, clock.millis()).set(NETWORK_KEY.PULLED_SAID, said).where(NETWORK_KEY.ID.eq(keyId)).execute());
    }

    private static String said(Fetched fetched) {
        return fetched.fold(done -> "pull.DONE", away -> "pull." + away.why(), odd -> "pull.ODD", notNow -> "pull.NOT_NOW", refused -> "pull.NOT_NOW");
    }
}
