// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalLong;
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
        return pools.find(visit.actor(), visit.path("id")).map(pool -> asked(visit, pool, filled(pool), 200)).orElse(Answer.notFound());
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
        var shares = new LinkedHashMap<String, OptionalLong>();
        for (var member : pool.members()) shares.put(member.need(), share(form, "share-" + member.need(), sharing.orElse(Sharing.AMOUNT)));
        if (form.hasProblems()) return asked(visit, pool, form, 422);
        var terms = new Pool.Terms(title, shape.orElseThrow(), form.value("coordinator"), sharing.orElseThrow(), total);
        return pools.change(visit.actor(), pool.id(), form.version(), terms, shares).fold(
                done -> Answer.undoable(PoolSheets.address(pool), visit.words(PoolEditPage.class).say("pool.changed"), PoolSheets.address(pool) + "?undo=" + done.pool().version()),
                lost -> asked(visit, lost.current(), form.with("version", String.valueOf(lost.current().version())).reject("title", "pool.lostWhileTyping"), 409),
                invalid -> asked(visit, pool, form.reject(invalid.field(), invalid.key()), 422),
                refused -> Answer.refused(visit.words(PoolEditPage.class).say("pool.refused")),
                unknown -> Answer.notFound());
    }

    private Answer asked(Visit visit, Pool pool, Form form, int status) {
        var words = visit.words(PoolEditPage.class);
        var sheet = sheets.sheet(visit, pool);
        if (!sheet.mayChange()) return pool.isDissolved() ? Answer.notNow(words.say("pool.isDissolved")) : Answer.refused(words.say("pool.refused"));
        var coordinators = sheet.lines().stream().map(line -> new Option(line.member().organisation(), line.organisation())).distinct().toList();
        List<Option> forms = Option.of(Pool.Form.class, one -> words.say("poolForm." + one));
        List<Option> sharings = Option.of(Sharing.class, one -> words.say("sharing." + one));
        return new Answer.Screen(status, words.say("pool.edit"), new StaticTemplates().poolEdit(words, sheet, form, coordinators, forms, sharings));
    }

    private static OptionalLong share(Form form, String field, Sharing sharing) {
        if (sharing == Sharing.AMOUNT) return form.euros(field).map(euros -> OptionalLong.of(euros.cents())).orElse(OptionalLong.empty());
        var typed = form.value(field).replaceAll("[\\s\\u00a0\\u202f%]", "").replace(',', '.');
        if (typed.matches("\\d{1,3}(\\.\\d{1,2})?")) return OptionalLong.of(new BigDecimal(typed).movePointRight(2).longValueExact());
        form.reject(field, "pool.notAPercent");
        return OptionalLong.empty();
    }

    private static Form filled(Pool pool) {
        var terms = pool.terms();
        var form = Form.blank().with("version", String.valueOf(pool.version())).with("title", terms.title()).with("form", terms.form().name())
                .with("coordinator", terms.coordinator()).with("sharing", terms.sharing().name())
                .with("total", terms.total().map(euros -> euros.amount().toPlainString()).orElse(""));
        pool.members().forEach(member -> form.with("share-" + member.need(), member.share().isEmpty() ? ""
                : BigDecimal.valueOf(member.share().getAsLong(), 2).stripTrailingZeros().toPlainString()));
        return form;
    }
}
