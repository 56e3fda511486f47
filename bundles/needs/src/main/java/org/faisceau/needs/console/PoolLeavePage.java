// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import java.util.Optional;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.faisceau.needs.api.Pool;
import org.faisceau.needs.api.Pools;
import org.faisceau.needs.api.Pools.Pooling;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A need leaves a pool, or all go their own way: one says why. */
@Component
public final class PoolLeavePage implements Page {
    private final Pools pools;
    private final PoolSheets sheets;

    @Activate
    public PoolLeavePage(@Reference Pools pools, @Reference PoolSheets sheets) {
        this.pools = pools;
        this.sheets = sheets;
    }

    @Override
    public Address address() {
        return Address.of("needs/pools/{id}/leave").writtenBy(Role.OBSERVER);
    }

    @Override
    public Answer show(Visit visit) {
        return pools.find(visit.actor(), visit.path("id")).map(pool -> asked(visit, pool, Form.blank(), 200)).orElse(Answer.notFound());
    }

    @Override
    public Answer submit(Visit visit) {
        var found = pools.find(visit.actor(), visit.path("id"));
        if (found.isEmpty()) return Answer.notFound();
        var form = visit.form();
        var reason = form.text("reason", Pools.REASON_MAX);
        if (form.hasProblems()) return asked(visit, found.get(), form, 422);
        var need = visit.query("need");
        var id = found.get().id();
        var outcome = need.isEmpty() ? pools.dissolve(visit.actor(), id, form.version(), reason) : pools.withdraw(visit.actor(), id, form.version(), need, reason);
        if (outcome instanceof Pooling.Lost lost) return asked(visit, lost.current(), form.reject("reason", "pool.leaveLost"), 409);
        var here = pools.find(visit.actor(), id).map(PoolSheets::address).orElse("/needs/pools");
        return PoolSheets.answer(visit.words(PoolLeavePage.class), outcome, need.isEmpty() ? "pool.split" : found.get().members().size() == 2 ? "pool.leftAndOver" : "pool.left", here);
    }

    private Answer asked(Visit visit, Pool pool, Form form, int status) {
        var words = visit.words(PoolLeavePage.class);
        var sheet = sheets.sheet(visit, pool);
        var need = visit.query("need");
        Optional<PoolSheet.Line> leaving = sheet.lines().stream().filter(line -> line.member().need().equals(need)).findFirst();
        boolean may = need.isEmpty() ? sheet.mayChange() : leaving.map(PoolSheet.Line::mayWithdraw).orElse(false);
        if (!may) return pool.isDissolved() ? Answer.notNow(words.say("pool.isDissolved")) : Answer.refused(words.say("pool.refused"));
        var title = words.say(need.isEmpty() ? "pool.splitTitle" : "pool.leaveTitle");
        return new Answer.Screen(status, title, new StaticTemplates().poolLeave(words, sheet, leaving, form, visit.here()));
    }
}
