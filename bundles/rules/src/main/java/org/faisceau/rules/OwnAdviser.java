// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules;

import java.util.List;
import org.faisceau.kernel.api.Actor;
import org.faisceau.rules.api.Advice;
import org.faisceau.rules.api.Adviser;
import org.faisceau.rules.api.Procedure;
import org.faisceau.rules.api.Question;
import org.faisceau.rules.api.Rules;
import org.faisceau.rules.api.Tool;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks the matrix with the book of the day, and again for what would change the answer. */
@Component
public final class OwnAdviser implements Adviser {
    private final Rules rules;
    private final Matrix matrix = new Matrix(Shipped.procedures());
    private final List<Tool> tools = Shipped.tools();

    @Activate
    public OwnAdviser(@Reference Rules rules) {
        this.rules = rules;
    }

    @Override
    public Advice advise(Actor actor, Question question) {
        var book = rules.at(actor, question.day());
        var now = matrix.answer(question, book);
        var turns = new Turns(other -> matrix.answer(other, book), book, now).all();
        return new Advice(question, now.threshold(), now.side(), now.cell(), now.also(), now.closed(), turns);
    }

    @Override
    public List<Procedure> procedures() {
        return matrix.procedures();
    }

    @Override
    public List<Tool> tools() {
        return tools;
    }
}
