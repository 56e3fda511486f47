// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.console;

import java.util.List;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Ui.Chip;
import org.faisceau.console.spi.Columns;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Slice;
import org.faisceau.projects.api.Echo;
import org.faisceau.projects.api.Echoes;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The experiments of other Living-Labs that were taken over, narrowed by a word, decided last first. */
@Component
public final class EchoesPage implements Page {
    private static final Columns COLUMNS = Columns.of("echoes").fixed("echo").shown("echoLab").shown("place").shown("verdict").shown("decidedOn").hidden("evaluator");
    private static final int LINES = 25;
    private final Echoes echoes;

    @Activate
    public EchoesPage(@Reference Echoes echoes) {
        this.echoes = echoes;
    }

    @Override
    public Address address() {
        return Address.of("projects/echoes");
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(EchoesPage.class);
        var text = visit.query("text");
        Slice<Echo> slice;
        try {
            slice = echoes.page(visit.actor(), text, visit.after(), LINES);
        } catch (IllegalArgumentException cursorOfAnotherList) {
            return Answer.redirect("/projects/echoes");
        }
        var chips = text.isEmpty() ? List.<Chip>of() : List.of(new Chip("text", words.say("chip.text", text)));
        var list = new EchoList(slice, echoes.count(visit.actor(), text, EchoList.COUNT_MOST), Form.blank().with("text", text), chips);
        return Answer.screen(words.say("echoes.title"), new StaticTemplates().echoes(visit, words, list, visit.columns(COLUMNS)));
    }
}
