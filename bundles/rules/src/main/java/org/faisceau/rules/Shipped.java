// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules;

import com.google.gson.Gson;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.faisceau.kernel.api.FileBeside;
import org.faisceau.rules.api.Procedure;
import org.faisceau.rules.api.ProcedureId;
import org.faisceau.rules.api.Reform;
import org.faisceau.rules.api.Tool;
import org.faisceau.rules.api.Wording;

/** The texts that come with the product beside the book: reforms, procedures and tools, in our own words. */
final class Shipped {
    private Shipped() {}

    /** Oldest first. */
    static List<Reform> reforms() {
        return Stream.of(read("reforms.json", ReformText[].class)).map(ReformText::reform).sorted(Comparator.comparing(Reform::year)).toList();
    }

    static List<Procedure> procedures() {
        return Stream.of(read("procedures.json", ProcedureText[].class)).map(ProcedureText::procedure).sorted(Comparator.comparing(Procedure::id)).toList();
    }

    static List<Tool> tools() {
        return Stream.of(read("tools.json", ToolText[].class)).map(ToolText::tool).toList();
    }

    static <T> T read(String name, Class<T> type) {
        return new Gson().fromJson(FileBeside.text(Shipped.class, name), type);
    }

    private record ReformText(int year, String titleFr, String titleEn, String textFr, String textEn, String cautionFr, String cautionEn, List<String> opened, List<String> closed) {
        Reform reform() {
            return new Reform(year, new Wording(titleFr, titleEn), new Wording(textFr, textEn), new Wording(cautionFr, cautionEn), opened, closed);
        }
    }

    private record ProcedureText(
            ProcedureId id, String nameFr, String nameEn, String whatFr, String whatEn, String articles, String articlesNoteFr, String articlesNoteEn,
            String stepsFr, String stepsEn, String candidates, String publicityFr, String publicityEn, BigDecimal monthsLeast, BigDecimal monthsMost,
            String leversFr, String leversEn, String risksFr, String risksEn, String negotiationFr, String negotiationEn, List<String> lines, List<String> cells) {
        Procedure procedure() {
            return new Procedure(id, new Wording(nameFr, nameEn), new Wording(whatFr, whatEn), articles, new Wording(articlesNoteFr, articlesNoteEn),
                    new Wording(stepsFr, stepsEn), candidates, new Wording(publicityFr, publicityEn), monthsLeast, monthsMost, new Wording(leversFr, leversEn),
                    new Wording(risksFr, risksEn), new Wording(negotiationFr, negotiationEn), lines, cells);
        }
    }

    private record ToolText(
            String id, String nameFr, String nameEn, String whatFr, String whatEn, String articles, String articlesNoteFr, String articlesNoteEn,
            String conditionsFr, String conditionsEn, String cautionFr, String cautionEn, String textFr, String textEn) {
        Tool tool() {
            return new Tool(id, new Wording(nameFr, nameEn), new Wording(whatFr, whatEn), articles, new Wording(articlesNoteFr, articlesNoteEn),
                    new Wording(conditionsFr, conditionsEn), new Wording(cautionFr, cautionEn), new Wording(textFr, textEn));
        }
    }
}
