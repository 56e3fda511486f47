// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import gg.jte.Content;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.console.spi.Panel;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Organisations;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.needs.api.Called;
import org.faisceau.needs.api.Calls;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.Needs;
import org.faisceau.needs.api.Pool;
import org.faisceau.needs.api.Pools;
import org.faisceau.needs.api.Reply;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What neighbouring authorities say to a call: all of it for its people, one's own answer for who is invited. */
@Component
public final class CallPanel implements Panel {
    private final Needs needs;
    private final Calls calls;
    private final Pools pools;
    private final Organisations organisations;

    @Activate
    public CallPanel(@Reference Needs needs, @Reference Calls calls, @Reference Pools pools, @Reference Organisations organisations) {
        this.needs = needs;
        this.calls = calls;
        this.pools = pools;
        this.organisations = organisations;
    }

    @Override
    public String id() {
        return "needs.call";
    }

    @Override
    public String kind() {
        return Need.KIND;
    }

    @Override
    public int order() {
        return 3;
    }

    @Override
    public String title(Visit visit) {
        return visit.words(CallPanel.class).say("call.title");
    }

    @Override
    public Optional<Content> show(Visit visit, Ref ref) {
        var actor = visit.actor();
        var words = visit.words(CallPanel.class);
        var found = needs.find(actor, ref.id());
        var called = calls.find(actor, ref.id());
        if (found.isEmpty() || called.isEmpty()) return Optional.empty();
        var need = found.get();
        if (needs.mayReadHistory(actor, need)) return Optional.of(new StaticTemplates().callAnswers(words, sheet(visit, need, called.get())));
        var form = CallForm.of(need, called.get());
        return Optional.of(calls.mayAnswer(actor, need) ? new StaticTemplates().callForm(words, form) : new StaticTemplates().callGiven(words, form));
    }

    private CallSheet sheet(Visit visit, Need need, Called called) {
        var known = organisations.findAll(Actor.system(), Stream.concat(called.invited().stream(), called.replies().stream().map(Reply::organisation)).collect(Collectors.toSet()));
        var lines = called.replies().stream().map(reply -> new CallSheet.Line(reply, name(known, reply.organisation()), "/directory/" + reply.organisation())).toList();
        var silent = called.silent().stream().map(one -> name(known, one)).sorted(Comparator.comparing(SortKey::of)).toList();
        var pool = called.pool().isEmpty() ? "" : pools.find(visit.actor(), called.pool()).filter(one -> !one.isDissolved()).map(Pool::id).map(id -> "/needs/pools/" + id).orElse("");
        return new CallSheet(need, called, lines, silent, calls.mayInvite(visit.actor(), need), calls.mayPool(visit.actor(), need), pool);
    }

    private static String name(Map<String, Organisation> known, String id) {
        return Optional.ofNullable(known.get(id)).map(Organisation::name).orElse("–");
    }
}
