// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.transfer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.OrganisationFilter;
import org.faisceau.directory.api.Organisations;
import org.faisceau.documents.api.Table;
import org.faisceau.documents.spi.Importable;
import org.faisceau.documents.spi.Line;
import org.faisceau.documents.spi.Outcome;
import org.faisceau.documents.spi.Report;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.api.Words;
import org.faisceau.purchases.api.Contract;
import org.faisceau.purchases.api.ContractContent;
import org.faisceau.purchases.api.ContractReading;
import org.faisceau.purchases.api.Incoming;
import org.faisceau.purchases.api.Purchases;
import org.faisceau.purchases.api.Purchases.Taking;
import org.faisceau.purchases.api.Remark;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Imports contracts: essential data through {@link DecpSource}, or any table with their columns. */
@Component
public final class ContractImport implements Importable {
    static final String WORD = "purchases";
    private static final int NAMED_MOST = 20;
    private static final Pattern SIRET = Pattern.compile("\\d{14}");
    private final Purchases purchases;
    private final Organisations organisations;

    @Activate
    public ContractImport(@Reference Purchases purchases, @Reference Organisations organisations) {
        this.purchases = purchases;
        this.organisations = organisations;
    }

    /** A line that was read. */
    private record Read(Line line, ContractContent content, String siren, List<String> words, String refusal) {}

    @Override
    public String kind() {
        return WORD;
    }

    @Override
    public String title(Locale locale) {
        return words(locale).say("contracts");
    }

    @Override
    public String address() {
        return "/purchases";
    }

    @Override
    public Role role() {
        return Role.BUYER;
    }

    @Override
    public List<Column> columns(Locale locale) {
        var words = words(locale);
        return FlatRecord.COLUMNS.stream().map(key -> new Column(key, words.say("column." + key), key.equals("objet"), Headers.of(key))).toList();
    }

    @Override
    public List<String> endings() {
        return List.of(".json", ".xml");
    }

    @Override
    public Optional<Table> open(Path file) {
        return DecpSource.open(file);
    }

    @Override
    public Report importLines(Actor actor, Locale locale, List<Line> lines, boolean dryRun) {
        var words = words(locale);
        var read = lines.stream().map(line -> read(line, words)).toList();
        var sirens = read.stream().map(one -> one.siren).filter(one -> !one.isEmpty()).collect(Collectors.toSet());
        var buyers = organisations.bySirens(actor, sirens);
        var named = named(actor, read);
        var incoming = new ArrayList<Incoming>();
        for (var one : read) {
            var buyer = Optional.ofNullable(buyers.get(one.siren)).map(Organisation::id).orElseGet(() -> named.getOrDefault(name(one), ""));
            if (one.refusal.isEmpty()) incoming.add(new Incoming(buyer, one.content));
        }
        var takings = purchases.take(actor, incoming, dryRun).iterator();
        return new Report(read.stream().map(one -> !one.refusal.isEmpty() ? Outcome.refused(one.line.number(), List.of(words.say(one.refusal))) : told(one, takings.next(), words)).toList());
    }

    /** Organisations by their name, for lines that tell no SIRET: of two that bear one name neither is meant. */
    private Map<String, String> named(Actor actor, List<Read> read) {
        var found = new HashMap<String, String>();
        read.stream().map(ContractImport::name).filter(name -> !name.isEmpty()).distinct().forEach(name -> {
            var same = organisations.page(actor, OrganisationFilter.all().withText(name), "", NAMED_MOST).items().stream().filter(one -> SortKey.of(one.name()).equals(name)).toList();
            if (same.size() == 1) found.put(name, same.get(0).id());
        });
        return found;
    }

    private static String name(Read one) {
        return one.content.identity().buyerSiret().isEmpty() ? SortKey.of(one.content.identity().buyerName()) : "";
    }

    private static Read read(Line line, Words words) {
        var remarks = new ArrayList<Remark>();
        var content = ContractReading.read(line.cells(), remarks::add);
        if (remarks.isEmpty()) return new Read(line, content, siren(content), List.of(), refusal(line));
        var said = remarks.stream().map(remark -> words.say("remark." + remark.kind(), words.say("column." + column(remark.field())), remark.text())).distinct().toList();
        return new Read(line, content, siren(content), said, refusal(line));
    }

    /** Why the line never gets to the register; empty where it does. */
    private static String refusal(Line line) {
        var type = line.cell("type");
        if (type.equals(RawRecord.NONE)) return "line.notOne";
        return type.contains("oncession") ? "line.concession" : "";
    }

    private static Outcome told(Read read, Taking taking, Words words) {
        int line = read.line.number();
        return taking.fold(
                created -> about(Outcome.created(line, read.words), created.id()),
                changed -> about(Outcome.changed(line, with(read.words, changed.kept(), words)), changed.id()),
                same -> about(Outcome.same(line, with(read.words, same.kept(), words)), same.id()),
                joined -> about(Outcome.same(line, List.of(words.say("line.joined"))), joined.id()),
                older -> about(Outcome.same(line, List.of(words.say("line.older"))), older.id()),
                invalid -> Outcome.refused(line, List.of(words.say("line." + invalid.key()))),
                refused -> Outcome.refused(line, List.of(words.say("line.notYours"))));
    }

    private static List<String> with(List<String> said, Set<String> kept, Words words) {
        if (kept.isEmpty()) return said;
        var all = new ArrayList<>(said);
        all.add(words.say("line.kept", kept.size(), kept.stream().map(field -> words.say("column." + field)).collect(Collectors.joining(", "))));
        return all;
    }

    private static Outcome about(Outcome outcome, String id) {
        return id.isEmpty() ? outcome : outcome.about(new Ref(Contract.KIND, id));
    }

    private static String siren(ContractContent content) {
        var siret = content.identity().buyerSiret();
        return SIRET.matcher(siret).matches() ? siret.substring(0, 9) : "";
    }

    private static String column(String field) {
        return FlatRecord.COLUMNS.contains(field) ? field : "objet";
    }

    private static Words words(Locale locale) {
        return Texts.beside(ContractImport.class).in(locale);
    }
}
