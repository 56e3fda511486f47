// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges.console;

import java.util.List;
import org.faisceau.challenges.api.Application;
import org.faisceau.challenges.api.Application.State;
import org.faisceau.challenges.api.ApplicationFile;
import org.faisceau.challenges.api.Edition;
import org.faisceau.challenges.api.Stage;
import org.faisceau.console.spi.Form;

/**
 * What who holds the link of an application sees of it.
 *
 * @param here the address with its pass
 * @param origin where the console is reached; empty where nobody knows
 */
record OwnSheet(Application application, Edition edition, List<ApplicationFile> files, boolean mayWrite, Stage stage, String here, String origin, Form form) {
    boolean mayResume() {
        return application.state() == State.WITHDRAWN && stage == Stage.OPEN;
    }
}
