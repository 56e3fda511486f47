// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import java.util.List;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.faisceau.needs.api.Pool;
import org.faisceau.needs.api.Pool.Sharing;
import org.faisceau.needs.api.Pools;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Changes what was agreed: form, coordinator, shares. */
@Component
public final class PoolEditPage implements Page {
    private final Pools pools;
    private final PoolSheets sheets;

    @Activate
    public PoolEditPage(@Reference Pools pools, @Reference PoolSheets sheets) {
        this.pools = pools;
        this.sheets = sheets;
    }

    @Override
    public Address address() {
        return Address.of("needs/pools/{id}/edit").writtenBy(Role.OBSERVER);
    }

    @Override
    public Answer show(Visit visit) {
        return pools.find(visit.actor(), visit.path("id")).map(pool -> asked(visit, pool, PoolFields.filled(pool), 200)).orElse(Answer.notFound());
    }

    @Override
    public Answer submit(Visit visit) {
        var found = pools.find(visit.actor(), visit.path("id"));
        if (found.isEmpty()) return Answer.notFound();
        var pool = found.get();
        var form = visit.form();
        var title = form.text("title", Pools.TITLE_MAX);
        var shape = form.choice("form", Pool.Form.class);
        var sharing = form.choice("sharing", Sharing.class);
        var total = form.euros("total");
        var shares = PoolFields.shares(form, pool, sharing.orElse(Sharing.AMOUNT));
        if (form.hasProblems()) return asked(visit, pool, form, 422);
        var terms = new Pool.Terms(title, shape.orElseThrow(), form.value("coordinator"), sharing.orElseThrow(), total);
        return pools.change(visit.actor(), pool.id(), form.version(), terms, shares).fold(
                done -> Answer.undoable(PoolSheets.address(pool), visit.words(PoolEditPage.class).say("pool.changed"), PoolSheets.address(pool) + "?undo=" + done.pool().version()),
                lost -> conflict(visit, lost.current(), form),
                invalid -> asked(visit, pool, form.reject(invalid.field(), invalid.key()), 422),
                refused -> Answer.refused(visit.words(PoolEditPage.class).say("pool.refused")),
                unknown -> Answer.notFound());
    }

    /** What was dissolved meanwhile has no terms to settle. */
    private Answer conflict(Visit visit, Pool current, Form form) {
        var sheet = sheets.sheet(visit, current);
        return sheet.mayChange() ? PoolFields.conflict(visit.words(PoolEditPage.class), sheets.names(visit), sheet, form) : asked(visit, current, form, 409);
    }

    private Answer asked(Visit visit, Pool pool, Form form, int status) {
        var words = visit.words(PoolEditPage.class);
        var sheet = sheets.sheet(visit, pool);
        if (!sheet.mayChange()) return pool.isDissolved() ? Answer.notNow(words.say("pool.isDissolved")) : Answer.refused(words.say("pool.refused"));
        var coordinators = sheet.lines().stream().map(line -> new Option(line.member().organisation(), line.organisation())).distinct().toList();
        List<Option> forms = Option.of(Pool.Form.class, one -> words.say("poolForm." + one));
        List<Option> sharings = Option.of(Sharing.class, one -> words.say("sharing." + one));
        return new Answer.Screen(status, words.say("pool.edit"), new StaticTemplates().poolEdit(words, sheet, PoolFields.called(words, sheet, form), coordinators, forms, sharings));
    }
}
