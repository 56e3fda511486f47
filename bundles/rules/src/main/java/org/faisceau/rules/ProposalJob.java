// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.spi.Job;
import org.faisceau.kernel.spi.Schedule;
import org.faisceau.messages.api.Audience;
import org.faisceau.messages.api.Letter;
import org.faisceau.messages.api.Messages;
import org.faisceau.rules.api.Proposal;
import org.faisceau.rules.api.Proposals;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells those who may decide that somebody proposed: of a file of forty rows once, of the same person once an hour at most. */
@Component
public final class ProposalJob implements Job {
    private static final int PAGE = 200;
    private static final int NAMED = 5;
    private final Proposals proposals;
    private final Accounts accounts;
    private final Messages messages;

    @Activate
    public ProposalJob(@Reference Proposals proposals, @Reference Accounts accounts, @Reference Messages messages) {
        this.proposals = proposals;
        this.accounts = accounts;
        this.messages = messages;
    }

    @Override
    public String id() {
        return "rules.proposals";
    }

    @Override
    public Schedule when() {
        return new Schedule.Every(Duration.ofMinutes(5));
    }

    @Override
    public void run(Run run) {
        var open = proposals.open(Actor.system());
        if (!open.isEmpty()) {
            var deciders = deciders();
            open.stream().collect(Collectors.groupingBy(Proposal::by, TreeMap::new, Collectors.toList())).forEach((by, some) -> tell(by, some, deciders));
        }
        run.progress(1, 1);
    }

    /** The same hour of the newest posts the same letter, which reaches nobody twice. */
    private void tell(String by, List<Proposal> some, Set<String> deciders) {
        var others = new HashSet<>(deciders);
        others.remove(by);
        var newest = some.stream().map(Proposal::at).max(Comparator.naturalOrder()).orElseThrow();
        var keys = some.stream().map(one -> one.after().key()).limit(NAMED).collect(Collectors.joining(", ")) + (some.size() > NAMED ? "…" : "");
        var address = some.size() == 1 ? "/rules/proposals/" + some.get(0).id() : "/rules/proposals";
        messages.post(Actor.system(), Letter.of(ProposedKind.WORD, Audience.people(others), by + "/" + newest.truncatedTo(ChronoUnit.HOURS)).at(address).saying(locale ->
                Map.of("changes", Texts.beside(ProposalJob.class).in(locale).say("proposed.count", some.size()), "who", accounts.shownName(by), "rules", keys)));
    }

    private Set<String> deciders() {
        var found = new HashSet<String>();
        for (var role : List.of(Role.MANAGER, Role.ADMINISTRATOR)) holders(role).forEach(one -> found.add(one.id()));
        return found;
    }

    private List<Account> holders(Role role) {
        var found = new ArrayList<Account>();
        var after = "";
        do {
            var page = accounts.page(Actor.system(), new Accounts.Sought("", Optional.of(role), Optional.of(false)), after, PAGE);
            found.addAll(page.items());
            after = page.next();
        } while (!after.isEmpty());
        return found;
    }
}
