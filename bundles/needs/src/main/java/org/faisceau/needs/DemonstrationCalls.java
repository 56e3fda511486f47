// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Euros;
import org.faisceau.kernel.api.FileBeside;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.spi.Demonstration;
import org.faisceau.needs.api.Amount;
import org.faisceau.needs.api.Calls;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.NeedFilter;
import org.faisceau.needs.api.NeedKind;
import org.faisceau.needs.api.NeedOrder;
import org.faisceau.needs.api.Needs;
import org.faisceau.needs.api.Reply.Stance;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Fictitious calls with authorities invited: some answered, one of them waits for the buyer's own answer. */
@Component
public final class DemonstrationCalls implements Demonstration {
    private static final int CALLS = 50;
    private final Calls calls;
    private final Needs needs;
    private final Supplier<Actor> manager;

    @Activate
    public DemonstrationCalls(@Reference Calls calls, @Reference Needs needs, @Reference Accounts accounts) {
        this(calls, needs, () -> accounts.named(Actor.system(), "manager").map(Account::actor).orElse(Actor.system()));
    }

    /** @param manager who invites, and writes down what authorities without account answer */
    DemonstrationCalls(Calls calls, Needs needs, Supplier<Actor> manager) {
        this.calls = calls;
        this.needs = needs;
        this.manager = manager;
    }

    @Override
    public String part() {
        return "needs-calls";
    }

    @Override
    public int order() {
        return 27;
    }

    @Override
    public void load() {
        var leader = manager.get();
        var call = "";
        for (var line : FileBeside.text(DemonstrationCalls.class, "calls.txt").lines().toList()) {
            if (line.startsWith(">")) answer(leader, call, line.substring(1).split("\\|", -1));
            else call = invite(leader, line.split("\\|"));
        }
    }

    private String invite(Actor leader, String[] told) {
        var all = needs.page(leader, NeedFilter.all().withKinds(Set.of(NeedKind.EXPRESSION_OF_INTEREST_CALL)), NeedOrder.TITLE, "", CALLS).items();
        var call = all.stream().filter(need -> need.title().equals(told[0])).findFirst().map(Need::id).orElseThrow();
        calls.invite(leader, call, 0, Set.of(told[1].split(",")));
        return call;
    }

    private void answer(Actor leader, String call, String[] told) {
        var authority = new Actor(leader.id(), Role.BUYER, told[0]);
        calls.answer(authority, call, 0, Stance.valueOf(told[1]), new Amount(euros(told[2]), euros(told[3])), told[4]);
    }

    private static Optional<Euros> euros(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(Euros.of(Long.parseLong(text)));
    }
}
