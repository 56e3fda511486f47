// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.sourcing.api.Campaign;
import org.faisceau.sourcing.api.CampaignFilter;
import org.faisceau.sourcing.api.CampaignOrder;
import org.faisceau.sourcing.api.CampaignState;
import org.faisceau.sourcing.api.Campaigns;
import org.faisceau.sourcing.api.Casefile;
import org.faisceau.sourcing.api.Conclusion;
import org.faisceau.sourcing.api.Entry;
import org.faisceau.sourcing.api.Ledger;
import org.faisceau.sourcing.api.MatchQuery;
import org.faisceau.sourcing.api.Matches;
import org.faisceau.sourcing.api.Panels;
import org.faisceau.sourcing.api.Participant;
import org.faisceau.store.api.StoredFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Each method that takes an actor, called by each role of a foreign organisation on somebody's campaign. */
public class ForeignEyesTest {
    private OpenSourcing open;
    private OpenMatches world;
    private Casefile secret;
    private Entry entry;
    private String otherTown;

    @BeforeEach
    void open(@TempDir Path folder) {
        world = new OpenMatches(folder);
        open = world.open;
        var campaign = open.running();
        entry = open.told(campaign, "Length", open.companies.get(0));
        secret = open.campaigns.casefile(open.buyer, campaign.id()).orElseThrow();
        otherTown = open.organisation("Ville de Montbrume", OrganisationKind.COMMUNE);
    }

    @AfterEach
    void close() {
        open.close();
    }

    @TestFactory
    Stream<DynamicTest> showsNothingForeignAndChangesNothing() {
        Map<Class<?>, Object> doors = Map.of(Campaigns.class, open.campaigns, Panels.class, open.panels, Ledger.class, open.ledger, Matches.class, world.matches);
        return doors.entrySet().stream().flatMap(door -> Arrays.stream(door.getKey().getMethods()).filter(ForeignEyesTest::isAboutOthers)
                .flatMap(method -> foreigners().map(actor -> dynamicTest(
                        door.getKey().getSimpleName() + "." + method.getName() + " as " + actor.role(), () -> sees(method, door.getValue(), actor)))));
    }

    /** That one may open campaigns of one's own, or compare what one reads, is no secret; the need is read by every resident. */
    private static boolean isAboutOthers(Method method) {
        return method.getParameterCount() > 0 && method.getParameterTypes()[0] == Actor.class && !method.getName().equals("mayOpen") && !method.getName().equals("mayCompare");
    }

    private Stream<Actor> foreigners() {
        return EnumSet.complementOf(EnumSet.of(Role.ADMINISTRATOR, Role.MANAGER)).stream()
                .map(role -> new Actor("foreign-" + role, role, role == Role.NOBODY ? "" : otherTown));
    }

    private void sees(Method method, Object door, Actor actor) throws Exception {
        var seen = String.valueOf(method.invoke(door, Arrays.stream(method.getParameters()).map(parameter -> value(parameter, actor)).toArray()));
        assertFalse(seen.contains("fuites") || seen.contains("Length") || seen.contains(secret.campaign().id()) || seen.equals("true") || seen.startsWith("Done"), method.getName() + " says " + seen);
        assertEquals(secret, open.campaigns.casefile(open.buyer, secret.campaign().id()).orElseThrow());
    }

    private Object value(Parameter parameter, Actor actor) {
        Map<Class<?>, Object> values = Map.ofEntries(
                Map.entry(Actor.class, actor), Map.entry(int.class, secret.campaign().version()), Map.entry(Campaign.class, secret.campaign()), Map.entry(Campaign.Content.class, open.content()),
                Map.entry(CampaignState.class, CampaignState.REVIEW), Map.entry(CampaignFilter.class, CampaignFilter.all()), Map.entry(CampaignOrder.class, CampaignOrder.CHANGED),
                Map.entry(Conclusion.Draft.class, OpenSourcing.FOUND), Map.entry(Participant.Declared.class, Participant.Declared.NONE),
                Map.entry(Ledger.Telling.class, Ledger.Telling.all(Entry.Kind.INFORMATION, "vandal", "vandal")), Map.entry(StoredFile.class, new StoredFile("0".repeat(64), 1, "text/plain", "vandal")),
                Map.entry(MatchQuery.class, MatchQuery.all()), Map.entry(Collection.class, List.of(secret.campaign().id(), entry.id())));
        return parameter.getType() == String.class ? word(parameter.getName()) : values.get(parameter.getType());
    }

    private String word(String name) {
        return Map.of("id", secret.campaign().id(), "entry", entry.id(), "company", open.companies.get(0), "one", open.companies.get(0), "other", open.companies.get(1), "need", open.need.id(),
                "account", "manager", "reason", "vandalism", "why", "vandalism").getOrDefault(name, "");
    }
}
