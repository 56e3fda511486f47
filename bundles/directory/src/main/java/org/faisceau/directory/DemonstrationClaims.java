// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import static org.faisceau.directory.db.Tables.DIRECTORY_CLAIM;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.directory.api.Claim;
import org.faisceau.directory.api.ClaimState;
import org.faisceau.directory.api.Siren;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.FileBeside;
import org.faisceau.kernel.api.Ids;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.spi.Demonstration;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Invented claims: two pages the directory knows and one it does not are waited for, one was refused. Nobody can sign in to their accounts. */
@Component
public final class DemonstrationClaims implements Demonstration {
    private static final int UNRECORDED = 900;
    private final Schema schema;
    private final Clock clock;
    private final Ids ids;
    private final Accounts accounts;
    private final OrganisationRegister organisations;

    @Activate
    public DemonstrationClaims(@Reference Store store, @Reference Clock clock, @Reference Ids ids, @Reference Accounts accounts, @Reference OrganisationRegister organisations) {
        this.schema = store.schema("directory", DemonstrationClaims.class);
        this.clock = clock;
        this.ids = ids;
        this.accounts = accounts;
        this.organisations = organisations;
    }

    @Override
    public String part() {
        return "directory-claims";
    }

    @Override
    public int order() {
        return 18;
    }

    /** A line: account, person, organisation (its identifier, or the name of one that is not recorded), what was said, days ago, reason of a refusal. */
    @Override
    public void load() {
        FileBeside.text(DemonstrationClaims.class, "claims.txt").lines().map(line -> line.split("\\|", -1))
                .forEach(told -> claim(told[0], told[1], page(told[2]), told[3], Integer.parseInt(told[4]), told[5]));
    }

    /** What page is asked for. */
    private record Asked(String name, String siren) {}

    private Asked page(String told) {
        return organisations.find(Actor.system(), told).map(one -> new Asked(one.name(), one.siren())).orElseGet(() -> new Asked(told, DemonstrationOrganisations.siren(UNRECORDED)));
    }

    private void claim(String account, String person, Asked page, String said, int daysAgo, String reason) {
        var draft = new Accounts.Draft(account, person + " (fictif)", account + "@example.invalid", Role.COMPANY, "", "fr");
        if (!(accounts.create(Actor.system(), draft) instanceof Accounts.Creation.Created created)) return;
        var asked = Days.today(clock).minusDays(daysAgo).atTime(9, 12).plusMinutes(47L * daysAgo).atZone(Days.PARIS).toInstant();
        var state = reason.isEmpty() ? ClaimState.PENDING : ClaimState.REFUSED;
        var claim = new Claim(ids.next(), created.account().id(), siret(page.siren()), page.name(), said, state, "", asked, reason.isEmpty() ? "" : decider(),
                reason.isEmpty() ? Optional.empty() : Optional.of(asked.plus(Duration.ofDays(2))), reason, 1);
        schema.write(created.account().actor(), tx -> {
            tx.sql().insertInto(DIRECTORY_CLAIM).set(ClaimRow.row(claim)).set(DIRECTORY_CLAIM.TOLD, state.name()).execute();
            tx.did(claim.ref(), "created", "");
            tx.changed(claim.ref(), "state", "", state.name());
            return claim;
        });
    }

    private String decider() {
        return accounts.named(Actor.system(), "manager").map(one -> one.id()).orElse(Actor.system().id());
    }

    /** The first establishment: fourteen digits of which the last makes the sum right. */
    static String siret(String siren) {
        return IntStream.range(0, 10).mapToObj(key -> siren + "0001" + key).filter(Siren::isSiret).findFirst().orElseThrow();
    }
}
