// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers;

import static org.faisceau.dossiers.OpenDossiers.done;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.DossierState;
import org.faisceau.dossiers.api.Share;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.messages.api.Audience;
import org.faisceau.messages.api.Messages;
import org.faisceau.testkit.TestRun;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class ShareOpenJobTest {
    private static final LocalDate GATHERING = LocalDate.of(2026, 12, 10);
    private OpenDossiers open;
    private Dossier dossier;
    private String mentor;
    private String town;
    private final Set<String> posted = new LinkedHashSet<>();
    private final List<String> told = new ArrayList<>();

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenDossiers(folder);
        mentor = open.organisation("Régie des eaux de Montbrume", OrganisationKind.COMMUNE);
        town = open.organisation("Ville de Hautelande", OrganisationKind.COMMUNE);
        dossier = open.inReview();
        done(open.shares.share(open.buyer, dossier.id(), mentor, Share.Audience.MENTOR, Share.Audience.MENTOR.proposed(GATHERING)));
        done(open.shares.share(open.buyer, dossier.id(), town, Share.Audience.LEARNER, Share.Audience.LEARNER.proposed(GATHERING)));
    }

    @AfterEach
    void close() {
        open.close();
    }

    /** One message per person, kind and key, as the real ones are. */
    private final Messages messages = (actor, letter) -> {
        ((Audience.People) letter.audience()).accounts().stream().sorted().filter(one -> posted.add(letter.kind() + letter.key() + one)).forEach(one -> told.add(one + " " + letter.address()));
        assertEquals(dossier.reference(), letter.values().in(Locale.FRENCH).get("reference"));
        return new Messages.Posted(1, 0, 0);
    };

    /** In each of the two organisations a buyer, and a company's person who may read nothing. */
    private Accounts accounts() {
        var people = Stream.of(mentor, town).flatMap(one -> Stream.of(account("buyer-" + place(one), Role.BUYER, one), account("company-" + place(one), Role.COMPANY, one))).toList();
        return (Accounts) Proxy.newProxyInstance(Accounts.class.getClassLoader(), new Class<?>[] {Accounts.class}, (proxy, method, args) -> method.getName().equals("shownName") ? "Name"
                : new Slice<>(people.stream().filter(one -> one.organisation().equals(((Accounts.Sought) args[1]).organisation())).toList(), ""));
    }

    private String place(String organisation) {
        return organisation.equals(mentor) ? "mentor" : "town";
    }

    private static Account account(String id, Role role, String organisation) {
        return new Account(id, id, "Fictif " + id, "", role, organisation, "fr", false, Instant.EPOCH, 1);
    }

    private List<String> toldOn(String day) {
        told.clear();
        var clock = Clock.fixed(Instant.parse(day + "T09:00:00Z"), ZoneOffset.UTC);
        new ShareOpenJob(open.store.store(), open.dossiers, messages, accounts()).run(new TestRun(clock));
        return List.copyOf(told);
    }

    @Test
    void tellsTheMentorFirstThenThoseWhoLearnEachOnce() {
        assertEquals(List.of(), toldOn("2026-12-04"));
        assertEquals(List.of("buyer-mentor /dossiers/shared/" + dossier.id()), toldOn("2026-12-05"));
        assertEquals(List.of(), toldOn("2026-12-06"));
        assertEquals(List.of("buyer-town /dossiers/shared/" + dossier.id()), toldOn("2026-12-07"));
        assertEquals(List.of(), toldOn("2026-12-08"));
    }

    @Test
    void makesUpForAStoppedWeekAndForgetsOldDays() {
        assertEquals(2, toldOn("2026-12-10").size());
        posted.clear();
        assertEquals(List.of(), toldOn("2026-12-20"));
    }

    @Test
    void tellsNothingOfWhatIsWithdrawnOrSharedNoMore() {
        done(open.shares.end(open.buyer, dossier.id(), mentor));
        assertEquals(List.of(), toldOn("2026-12-05"));
        open.moved(dossier, DossierState.WITHDRAWN);
        assertEquals(List.of(), toldOn("2026-12-07"));
    }
}
