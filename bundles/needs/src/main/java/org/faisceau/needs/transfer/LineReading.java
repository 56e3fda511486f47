// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.transfer;

import static org.faisceau.needs.transfer.NeedColumns.CONFIDENTIALITY;
import static org.faisceau.needs.transfer.NeedColumns.DEADLINE;
import static org.faisceau.needs.transfer.NeedColumns.EXPECTED_RESULTS;
import static org.faisceau.needs.transfer.NeedColumns.EXTERNAL_ID;
import static org.faisceau.needs.transfer.NeedColumns.FUNCTIONS;
import static org.faisceau.needs.transfer.NeedColumns.KIND;
import static org.faisceau.needs.transfer.NeedColumns.OBJECTIVES;
import static org.faisceau.needs.transfer.NeedColumns.ORGANISATION;
import static org.faisceau.needs.transfer.NeedColumns.PROCEDURE;
import static org.faisceau.needs.transfer.NeedColumns.PUBLICATION_ON;
import static org.faisceau.needs.transfer.NeedColumns.REFERENCE;
import static org.faisceau.needs.transfer.NeedColumns.SIREN;
import static org.faisceau.needs.transfer.NeedColumns.STARTS_ON;
import static org.faisceau.needs.transfer.NeedColumns.STATUS;
import static org.faisceau.needs.transfer.NeedColumns.TERRITORY;
import static org.faisceau.needs.transfer.NeedColumns.THEMES;
import static org.faisceau.needs.transfer.NeedColumns.TITLE;
import static org.faisceau.needs.transfer.NeedColumns.VERSION;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.faisceau.documents.spi.Line;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.kernel.api.Unseen;
import org.faisceau.kernel.api.Words;
import org.faisceau.needs.api.Confidentiality;
import org.faisceau.needs.api.Content;
import org.faisceau.needs.api.CpvCodes;
import org.faisceau.needs.api.Description;
import org.faisceau.needs.api.NeedKind;
import org.faisceau.needs.api.Needs;
import org.faisceau.needs.api.Taken;

/**
 * Makes a need of a line's cells, and says what was put right and what cannot be. Made for one chunk on one thread: a file says the same
 * buyers, codes, amounts and places again and again, each is read once.
 */
final class LineReading {
    private static final int SHORT_TEXT_MAX = 500;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final Set<String> OVER = Set.of("annul", "abandon", "supprim", "cancel");
    private static final Choice<NeedKind> KINDS = new Choice<>(NeedKind.class, "kind.");
    private static final Choice<Confidentiality> CONFIDENTIALITIES = new Choice<>(Confidentiality.class, "confidentiality.");
    private final CpvCodes codes;
    private final ThemeNames themes;
    private final Departments departments;
    private final Words words;
    private final Map<String, SirenText> sirens = new HashMap<>();
    private final Map<String, CpvText> cpvs = new HashMap<>();
    private final AmountCells amounts = new AmountCells();
    private final Map<String, Optional<DayText>> days = new HashMap<>();
    private final Map<String, Departments.Territory> territories = new HashMap<>();
    private final Map<Set<String>, Set<String>> said = new HashMap<>();

    LineReading(CpvCodes codes, ThemeNames themes, Departments departments, Words words) {
        this.codes = codes;
        this.themes = themes;
        this.departments = departments;
        this.words = words;
    }

    ReadLine read(Line line) {
        var cells = new Cells(line);
        var remarks = new Remarks(words);
        var siren = siren(cells, remarks);
        var cpv = cpv(cells, remarks);
        var title = cells.cell(TITLE.key());
        if (Unseen.is(title)) remarks.refuse("line.noTitle");
        var link = Shorter.link(cells.cell(NeedColumns.LINK.key()), remarks);
        var territory = territories.computeIfAbsent(cells.cell(TERRITORY.key()), departments::read);
        if (!territory.strangers().isEmpty()) remarks.mend("line.departmentsUnknown", territory.strangers().size(), String.join(", ", territory.strangers()));
        status(cells, remarks);
        var forecast = line.has(PUBLICATION_ON.key()) || line.has(PROCEDURE.key()) || line.has(STATUS.key());
        var content = new Content(
                chosen(KINDS, cells, KIND, forecast ? NeedKind.FORECAST : NeedKind.NEED, remarks),
                Shorter.cut(title, Needs.TITLE_MAX, TITLE, remarks),
                description(cells, title, remarks), "",
                themes.read(cells.cell(THEMES.key()), remarks),
                cpv,
                Shorter.cut(territory.words(), SHORT_TEXT_MAX, TERRITORY, remarks),
                amounts.read(cells, remarks),
                day(cells, PUBLICATION_ON, remarks), day(cells, STARTS_ON, remarks), day(cells, DEADLINE, remarks),
                chosen(CONFIDENTIALITIES, cells, CONFIDENTIALITY, forecast ? Confidentiality.PUBLIC : Confidentiality.INTERNAL, remarks),
                Shorter.cut(cells.cell(PROCEDURE.key()), SHORT_TEXT_MAX, PROCEDURE, remarks),
                link);
        var buyer = cells.cell(ORGANISATION.key());
        var reference = cells.cell(REFERENCE.key());
        var externalCell = cells.cell(EXTERNAL_ID.key());
        var ownId = externalCell.isEmpty() ? reference : externalCell;
        var externalId = Identity.of(ownId, siren.isNone() ? SortKey.of(buyer) : siren.digits(), link, title,
                cells.cell(NeedColumns.CPV.key()), territory.words());
        if (externalId.length() > Needs.EXTERNAL_ID_MAX) externalId = Identity.of("", siren.digits(), "", title, externalId, territory.words());
        return new ReadLine(line.number(), externalId, siren.digits(), siren.isRight(), buyer, externalCell.isEmpty() ? reference : "",
                version(cells), content, said.computeIfAbsent(line.cells().keySet(), columns -> said(line)), remarks, cells.cell(NeedColumns.NEED.key()));
    }

    private static Set<String> said(Line line) {
        var said = new TreeSet<String>();
        Taken.FIELDS.stream().filter(line::has).forEach(said::add);
        if (line.has(SIREN.key())) said.add("organisation");
        if (Stream.of("amount", "amountLeast", "amountMost").anyMatch(line::has)) said.add("amount");
        return Set.copyOf(said);
    }

    private static int version(Cells cells) {
        var cell = cells.cell(VERSION.key());
        return NUMBER.matcher(cell).matches() ? Integer.parseInt(cell) : 0;
    }

    private SirenText siren(Cells cells, Remarks remarks) {
        var cell = cells.cell(SIREN.key());
        var siren = sirens.computeIfAbsent(cell, SirenText::read);
        if (!cell.isEmpty() && siren.isNone()) remarks.refuse("line.badSiren", cell);
        if (siren.hadLostZeros()) remarks.mend("line.lostZeros", cell, siren.digits());
        return siren;
    }

    private List<String> cpv(Cells cells, Remarks remarks) {
        var cpv = cpvs.computeIfAbsent(cells.text(NeedColumns.CPV.key()), cell -> CpvText.read(cell, codes));
        if (!cpv.dropped().isEmpty()) remarks.mend("line.cpvDropped", cpv.dropped().size(), String.join(", ", cpv.dropped()));
        return cpv.codes();
    }

    /** A need starts its life here as a draft, whatever it is elsewhere: who imports is told where that could surprise. */
    private static void status(Cells cells, Remarks remarks) {
        var status = cells.cell(STATUS.key());
        var folded = status.toLowerCase(Locale.ROOT);
        if (OVER.stream().anyMatch(folded::contains)) remarks.mend("line.overElsewhere", status);
    }

    private static Description description(Cells cells, String title, Remarks remarks) {
        var objectives = cells.text(OBJECTIVES.key());
        var whole = title.length() <= Needs.TITLE_MAX ? objectives : objectives.isEmpty() ? title : title + "\n\n" + objectives;
        return new Description(
                Shorter.cut(whole, Needs.TEXT_MAX, OBJECTIVES, remarks),
                Shorter.cut(cells.text(EXPECTED_RESULTS.key()), Needs.TEXT_MAX, EXPECTED_RESULTS, remarks),
                Shorter.cut(cells.text(FUNCTIONS.key()), Needs.TEXT_MAX, FUNCTIONS, remarks));
    }

    private Optional<LocalDate> day(Cells cells, NeedColumns column, Remarks remarks) {
        var cell = cells.cell(column.key());
        if (cell.isEmpty()) return Optional.empty();
        var read = days.computeIfAbsent(cell, DayText::read);
        if (read.isEmpty()) remarks.refuse("line.badDay", NeedColumns.label(column.key(), remarks.words().locale()), cell);
        read.filter(DayText::isRounded).ifPresent(found -> remarks.mend(
                "line.roundedDay", NeedColumns.label(column.key(), remarks.words().locale()), cell, remarks.words().day(found.day())));
        return read.map(DayText::day);
    }

    private static <E extends Enum<E>> E chosen(Choice<E> choice, Cells cells, NeedColumns column, E otherwise, Remarks remarks) {
        var cell = cells.cell(column.key());
        if (cell.isEmpty()) return otherwise;
        var read = choice.read(cell);
        if (read.isEmpty()) remarks.refuse("line.badChoice", NeedColumns.label(column.key(), remarks.words().locale()), cell);
        return read.orElse(otherwise);
    }
}
