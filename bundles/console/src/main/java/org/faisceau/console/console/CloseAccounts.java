// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.console;

import java.util.Locale;
import java.util.Optional;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.accounts.api.Accounts.Draft;
import org.faisceau.console.spi.BulkAction;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Closes many accounts at once; one's own and the last administrator's stay open. */
@Component
public final class CloseAccounts implements BulkAction {
    private final Accounts accounts;

    @Activate
    public CloseAccounts(@Reference Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public String id() {
        return "console.close-accounts";
    }

    @Override
    public String kind() {
        return Account.KIND;
    }

    @Override
    public Role role() {
        return Role.ADMINISTRATOR;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String label(Visit visit) {
        return visit.words(CloseAccounts.class).say("closeAccounts");
    }

    @Override
    public String icon() {
        return "lock";
    }

    @Override
    public boolean isDangerous() {
        return true;
    }

    @Override
    public String question(Visit visit, int count) {
        return visit.words(CloseAccounts.class).say("closeAccounts.question", count);
    }

    /** What closed it left its version: whoever changed the account since keeps it closed. */
    @Override
    public Outcome undo(Actor actor, Ref ref, String memo, Locale locale) {
        return set(actor, ref, Optional.of(Integer.parseInt(memo)), false, locale);
    }

    @Override
    public Outcome apply(Actor actor, Ref ref, Form answers, Locale locale) {
        return set(actor, ref, Optional.empty(), true, locale);
    }

    private Outcome set(Actor actor, Ref ref, Optional<Integer> seen, boolean closed, Locale locale) {
        var words = Texts.beside(CloseAccounts.class).in(locale);
        var found = accounts.find(actor, ref.id());
        if (found.isEmpty()) return Outcome.refused(words.say("closeAccounts.unknown"));
        var account = found.get();
        if (account.disabled() == closed) return Outcome.unchanged();
        if (account.id().equals(actor.id())) return Outcome.refused(words.say("closeAccounts.own"));
        var draft = new Draft(account.name(), account.fullName(), account.mail(), account.role(), account.organisation(), account.language());
        return accounts.change(actor, account.id(), seen.orElse(account.version()), draft, closed).fold(
                done -> Outcome.done(done.account().version()),
                lost -> Outcome.refused(words.say("closeAccounts.changed")),
                last -> Outcome.refused(words.say("account.lastAdministrator")),
                invalid -> Outcome.refused(words.say("account.invalid." + invalid.field())),
                unknown -> Outcome.refused(words.say("closeAccounts.unknown")));
    }
}
