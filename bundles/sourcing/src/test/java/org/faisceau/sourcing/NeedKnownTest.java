// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import static org.faisceau.sourcing.OpenSourcing.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Euros;
import org.faisceau.kernel.api.Role;
import org.faisceau.needs.api.Amount;
import org.faisceau.needs.api.Confidentiality;
import org.faisceau.needs.api.Constraints;
import org.faisceau.needs.api.Content;
import org.faisceau.needs.api.Description;
import org.faisceau.needs.api.Detail;
import org.faisceau.needs.api.Details;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.NeedKind;
import org.faisceau.needs.api.NeedState;
import org.faisceau.needs.api.Needs;
import org.faisceau.sourcing.api.Campaign;
import org.faisceau.sourcing.api.Entry;
import org.faisceau.store.api.Schema;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class NeedKnownTest {
    private OpenSourcing open;
    private Campaign campaign;
    private Schema schema;
    private String objectives = "Find leaks by ear";
    private Confidentiality readers = Confidentiality.RESIDENTS;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenSourcing(folder);
        open.readers = Confidentiality.INTERNAL;
        campaign = open.running();
        schema = open.store.store().schema("sourcing", NeedKnownTest.class);
    }

    @AfterEach
    void close() {
        open.close();
    }

    /** Its organisation reads the amount, companies do not. */
    private Need need(Actor actor) {
        var content = new Content(NeedKind.NEED, "Écoute des fuites", new Description(objectives, "", "To hear a leak of a litre"), open.buyer.organisation(), List.of(), List.of(), "", Amount.unknown(), Optional.empty(), Optional.empty(),
                Optional.of(LocalDate.of(2027, 2, 1)), readers, "", "");
        return new Need("need-1", "B-2026-001", "", actor.role() == Role.COMPANY ? content : content.withAmount(Amount.exactly(new Euros(4_000_000))), NeedState.PUBLISHED, "buyer", open.clock.instant(), open.clock.instant(), 1);
    }

    private Optional<NeedKnown> known() {
        var needs = (Needs) Proxy.newProxyInstance(Needs.class.getClassLoader(), new Class<?>[] {Needs.class}, (proxy, method, args) -> switch (method.getName()) {
            case "find" -> Optional.of(need((Actor) args[0]));
            case "readers" -> readers;
            default -> throw new UnsupportedOperationException(method.getName());
        });
        var details = (Details) Proxy.newProxyInstance(Details.class.getClassLoader(), new Class<?>[] {Details.class}, (proxy, method, args) ->
                Optional.of(new Detail(List.of("Heard at 2 m"), Constraints.none(), ((Actor) args[0]).role() == Role.COMPANY ? "" : "secret department", "", "", false, 1)));
        return NeedKnown.of(Optional.of(needs), Optional.empty(), Optional.of(details), campaign);
    }

    private List<Entry> noted() {
        var known = known();
        schema.write(open.buyer, tx -> {
            known.ifPresent(one -> one.note(tx, open.buyer, campaign, open.ids.next(), Set.of(open.companies.get(0)), open.clock.instant()));
            return true;
        });
        return open.ledger.unpublished(open.buyer, campaign.id());
    }

    @Test
    void holdsWhatCompaniesReadOfTheNeedAndNothingElse() {
        var body = noted().get(0).body();
        assertTrue(body.startsWith("B-2026-001") && body.contains("Find leaks by ear") && body.contains("To hear a leak of a litre") && body.contains("- Heard at 2 m") && body.contains("1er févr. 2027"), body);
        assertFalse(body.contains("40") || body.contains("secret department"), body);
    }

    @Test
    void handsItToWhoIsNoResident() {
        noted();
        var other = open.companies.get(1);
        done(open.ledger.hand(open.buyer, campaign.id(), other, "", LocalDate.of(2026, 11, 24)));
        assertTrue(open.ledger.page(open.buyer, campaign.id(), other, "", 10).items().get(0).body().contains("Find leaks by ear"));
    }

    @Test
    void isNotedAnewWhereItsReadersReadSomethingElse() {
        noted();
        assertEquals(1, noted().size());
        objectives = "Find leaks by ear, at night";
        assertEquals(2, noted().size());
        readers = Confidentiality.INTERNAL;
        objectives = "unsaid";
        assertEquals(2, noted().size());
    }

    @Test
    void isNotedOnceWhereEverybodyReadsIt() {
        readers = Confidentiality.PUBLIC;
        noted();
        objectives = "Find leaks by ear, at night";
        noted();
        assertEquals(1, open.ledger.published(campaign.id()).size());
    }
}
