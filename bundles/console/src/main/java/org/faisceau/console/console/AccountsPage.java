// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Choosable;
import org.faisceau.console.spi.Columns;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Section;
import org.faisceau.console.spi.Ui.Chip;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The people who sign in, by name. */
@Component
public final class AccountsPage implements Page, Choosable {
    private static final Columns COLUMNS = Columns.of("accounts").fixed("name").shown("role").shown("organisation").classed("wide-only")
            .shown("mail").classed("wide-only").hidden("language").hidden("since").shown("state");
    private static final int LINES = 50;
    private static final int PAGE_MOST = 200;
    private final Accounts accounts;
    private final OrganisationNames organisations;

    @Activate
    public AccountsPage(@Reference Accounts accounts, @Reference OrganisationNames organisations) {
        this.accounts = accounts;
        this.organisations = organisations;
    }

    @Override
    public Address address() {
        return Address.of("admin/accounts").readBy(Role.ADMINISTRATOR).writtenBy(Role.ADMINISTRATOR).inMenu(Section.ADMINISTRATION, "menu.accounts", "shield-lock", 20);
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(AccountsPage.class);
        var role = AccountFields.role(visit.query("role"));
        var state = visit.query("state").matches("active|disabled") ? visit.query("state") : "";
        var slice = accounts.page(visit.actor(), sought(visit), visit.after(), LINES);
        var chips = new ArrayList<Chip>();
        if (!visit.query("text").isEmpty()) chips.add(new Chip("text", "« " + visit.query("text") + " »"));
        role.ifPresent(it -> chips.add(new Chip("role", words.say("role." + it))));
        if (!state.isEmpty()) chips.add(new Chip("state", words.say("account.state." + state.equals("disabled"))));
        var form = Form.blank().with("text", visit.query("text")).with("role", role.map(Role::name).orElse("")).with("state", state);
        var names = organisations.names(visit, slice.items().stream().map(Account::organisation).toList());
        var lines = slice.map(it -> new AccountLine(it, names.getOrDefault(it.organisation(), it.organisation())));
        return Answer.screen(words.say("menu.accounts"), new StaticTemplates().accounts(visit, words, form, chips, visit.columns(COLUMNS), lines));
    }

    @Override
    public List<Ref> matching(Visit visit, int limit) {
        var refs = new ArrayList<Ref>();
        var after = "";
        do {
            var slice = accounts.page(visit.actor(), sought(visit), after, Math.min(PAGE_MOST, limit - refs.size()));
            slice.items().forEach(it -> refs.add(it.ref()));
            after = slice.next();
        } while (!after.isEmpty() && refs.size() < limit);
        return refs;
    }

    private static Accounts.Sought sought(Visit visit) {
        var state = visit.query("state");
        var disabled = state.matches("active|disabled") ? Optional.of(state.equals("disabled")) : Optional.<Boolean>empty();
        return new Accounts.Sought(visit.query("text"), AccountFields.role(visit.query("role")), disabled);
    }
}
