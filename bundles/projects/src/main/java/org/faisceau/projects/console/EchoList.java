// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.console;

import java.util.List;
import org.faisceau.console.spi.Ui.Chip;
import org.faisceau.console.spi.Form;
import org.faisceau.kernel.api.Slice;
import org.faisceau.projects.api.Echo;

/**
 * What the list of experiments of other Living-Labs shows.
 *
 * @param count of all that match, up to {@link #COUNT_MOST}
 */
record EchoList(Slice<Echo> slice, int count, Form form, List<Chip> chips) {
    static final int COUNT_MOST = 2000;
}
