// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.directory.api.Claim;
import org.faisceau.directory.api.Claims.Deciding;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.directory.api.Organisations;
import org.faisceau.directory.api.Organisations.Draft;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Attaches the account of a claim to its organisation, never within a transaction: both belong to others. The account is changed on behalf
 * of the system, since managers change no accounts; who approved stands in the claim.
 */
@Component(service = ClaimAttaching.class)
public final class ClaimAttaching {
    private final Accounts accounts;
    private final Organisations organisations;

    @Activate
    public ClaimAttaching(@Reference Accounts accounts, @Reference Organisations organisations) {
        this.accounts = accounts;
        this.organisations = organisations;
    }

    /** Attached, or why not. */
    sealed interface Attaching {
        record Attached(String organisation) implements Attaching {}

        record Not(Deciding.Impossible why) implements Attaching {}

        default <T> T fold(Function<? super Attached, ? extends T> attached, Function<? super Deciding.Impossible, ? extends T> not) {
            return this instanceof Attached it ? attached.apply(it) : not.apply(((Not) this).why());
        }
    }

    /** Why its account cannot be attached now; changes nothing. */
    Optional<Deciding.Impossible> hindrance(Actor manager, Claim claim) {
        return look(manager, claim, (account, known) -> new Attaching.Attached("")).fold(attached -> Optional.empty(), Optional::of);
    }

    /** Attached already is attached. */
    Attaching attach(Actor manager, Claim claim) {
        return look(manager, claim, (account, known) -> known.or(() -> recorded(manager, claim)).map(one -> attach(account, one)).orElse(not("claim.notRecorded")));
    }

    /** Takes the account from its organisation again; false where it belongs to another by now. */
    boolean detach(Claim claim) {
        var found = accounts.find(Actor.system(), claim.account());
        if (found.filter(one -> !one.organisation().isEmpty()).isEmpty()) return true;
        var account = found.get();
        if (!account.organisation().equals(claim.organisation())) return false;
        var draft = new Accounts.Draft(account.name(), account.fullName(), account.mail(), account.role(), "", account.language());
        return accounts.change(Actor.system(), account.id(), account.version(), draft, account.disabled()) instanceof Accounts.Changing.Done;
    }

    /** Whether that SIRET is of a public body: its page is no company's. */
    boolean isPublic(String siret) {
        return organisations.bySiren(Actor.system(), siret.substring(0, 9)).filter(one -> one.kind().isPublic()).isPresent();
    }

    private Attaching look(Actor manager, Claim claim, BiFunction<Account, Optional<Organisation>, Attaching> free) {
        var account = accounts.find(Actor.system(), claim.account()).filter(one -> !one.disabled() && one.role() == Role.COMPANY);
        if (account.isEmpty()) return not("claim.noAccount");
        var known = organisations.bySiren(manager, claim.siren());
        if (known.filter(one -> one.kind().isPublic()).isPresent()) return not("claim.publicBody");
        var before = account.get().organisation();
        if (!before.isEmpty()) return known.filter(one -> one.id().equals(before)).<Attaching>map(one -> new Attaching.Attached(before)).orElse(not("claim.attachedElsewhere"));
        return free.apply(account.get(), known);
    }

    private Attaching attach(Account account, Organisation to) {
        var draft = new Accounts.Draft(account.name(), account.fullName(), account.mail(), account.role(), to.id(), account.language());
        return accounts.change(Actor.system(), account.id(), account.version(), draft, false) instanceof Accounts.Changing.Done
                ? new Attaching.Attached(to.id()) : not("claim.accountChanged");
    }

    private Optional<Organisation> recorded(Actor manager, Claim claim) {
        return organisations.register(manager, new Draft(claim.name(), OrganisationKind.COMPANY, "", claim.siret(), "")).fold(
                registered -> Optional.of(registered.organisation()), invalid -> Optional.empty(), taken -> Optional.of(taken.earlier()), refused -> Optional.empty());
    }

    private static Attaching not(String key) {
        return new Attaching.Not(new Deciding.Impossible(key));
    }
}
