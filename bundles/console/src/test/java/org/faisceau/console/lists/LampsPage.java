// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.lists;

import java.util.List;
import java.util.stream.IntStream;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Choosable;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Ui;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Ref;

/** So many lamps as the filter says. */
final class LampsPage implements Page, Choosable {
    @Override
    public Address address() {
        return Address.of("lamps");
    }

    @Override
    public Answer show(Visit visit) {
        return Answer.screen("Lamps", out -> {
            Ui.bulkBar(visit, "lamp").writeTo(out);
            Ui.bulkBox(visit, new Ref("lamp", "l0"), "\"Lamp\"").writeTo(out);
        });
    }

    @Override
    public List<Ref> matching(Visit visit, int limit) {
        return IntStream.range(0, Math.min(limit, Integer.parseInt(visit.query("count")))).mapToObj(at -> new Ref("lamp", "l" + at)).toList();
    }
}
