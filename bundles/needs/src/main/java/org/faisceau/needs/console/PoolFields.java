// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Clash;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Ui;
import org.faisceau.kernel.api.Words;
import org.faisceau.needs.api.Pool;
import org.faisceau.needs.api.Pool.Sharing;

/** Between the form and what a pool agreed on: each member's share is a field of its own. */
final class PoolFields {
    private static final List<String> TERMS = List.of("title", "form", "coordinator", "sharing", "total");
    private static final Map<String, String> LABELS = Map.of("title", "pool.title", "form", "field.poolForm");

    private PoolFields() {}

    static String share(Pool.Member member) {
        return "share-" + member.need();
    }

    /** Whose share it is; of an organisation with several needs, of which. */
    static String label(Words words, PoolSheet sheet, PoolSheet.Line line) {
        boolean isOnly = sheet.lines().stream().filter(one -> one.member().organisation().equals(line.member().organisation())).count() < 2;
        return line.need().filter(need -> !isOnly).map(need -> words.say("pool.shareOfNeed", line.organisation(), need.title())).orElseGet(() -> words.say("pool.shareOf", line.organisation()));
    }

    /** The need whose share it is, below the label. */
    static String hint(PoolSheet.Line line) {
        return line.need().map(NeedLine::title).orElse("");
    }

    /** The same form, its shares called as they are labelled. */
    static Form called(Words words, PoolSheet sheet, Form form) {
        sheet.lines().forEach(line -> form.called(share(line.member()), label(words, sheet, line)));
        return form.called("title", words.say("pool.title"));
    }

    static Map<String, OptionalLong> shares(Form form, Pool pool, Sharing sharing) {
        var shares = new LinkedHashMap<String, OptionalLong>();
        for (var member : pool.members()) shares.put(member.need(), share(form, share(member), sharing));
        return shares;
    }

    private static OptionalLong share(Form form, String field, Sharing sharing) {
        if (sharing == Sharing.AMOUNT) return form.euros(field).map(euros -> OptionalLong.of(euros.cents())).orElse(OptionalLong.empty());
        var typed = percent(form.value(field));
        if (typed.matches("\\d{1,3}(\\.\\d{1,2})?")) return OptionalLong.of(new BigDecimal(typed).movePointRight(2).longValueExact());
        form.reject(field, "pool.notAPercent");
        return OptionalLong.empty();
    }

    private static String percent(String typed) {
        return typed.replaceAll("[\\s\\u00a0\\u202f%]", "").replace(',', '.');
    }

    static Form filled(Pool pool) {
        var terms = pool.terms();
        var form = Form.blank().with("version", String.valueOf(pool.version())).with("title", terms.title()).with("form", terms.form().name())
                .with("coordinator", terms.coordinator()).with("sharing", terms.sharing().name())
                .with("total", terms.total().map(euros -> euros.amount().toPlainString()).orElse(""));
        pool.members().forEach(member -> form.with(share(member), member.share().isEmpty() ? ""
                : BigDecimal.valueOf(member.share().getAsLong(), 2).stripTrailingZeros().toPlainString()));
        return form;
    }

    /** Two managers changed what was agreed at once: both versions, field by field. */
    static Answer conflict(Words words, NeedNames names, PoolSheet current, Form yours) {
        var spoken = new Spoken(words, names);
        var labels = new LinkedHashMap<String, String>();
        for (var term : TERMS) labels.put(term, words.say(LABELS.getOrDefault(term, "field." + term)));
        for (var line : current.lines()) labels.put(share(line.member()), label(words, current, line));
        var clash = Clash.of(filled(current.pool()), yours, List.copyOf(labels.keySet()), labels::get, (field, text) -> said(words, spoken, yours, field, text));
        var back = PoolSheets.address(current.pool());
        return Answer.conflict(words.say("pool.conflict"), Ui.clash(words, clash, back + "/edit", current.pool().version(), back, "save"));
    }

    /** A share is said as the person's own form has it, percent or amount: both versions are then told alike. */
    private static String said(Words words, Spoken spoken, Form yours, String field, String text) {
        if (field.equals("form")) return spoken.value("poolForm", text);
        if (field.equals("total")) return spoken.value("value", text);
        if (!field.startsWith("share-") || text.isBlank()) return spoken.value(field, text);
        boolean isPercent = yours.value("sharing").equals(Sharing.PERCENT.name());
        return isPercent && percent(text).matches("\\d{1,9}(\\.\\d{1,2})?") ? words.say("pool.percent", new BigDecimal(percent(text))) : spoken.value("value", text);
    }
}
