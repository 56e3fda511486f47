// SPDX-License-Identifier: Apache-2.0
/**
 * The runtime console: which modules run, what they are made of, what others lose when one stops, plug-ins, settings, the journal.
 *
 * <p>Off is <em>stop</em>, on is <em>start</em>: a stopped bundle stays resolved, so its {@code api} stays wired and nobody is
 * refreshed. What is on is a table, mirrored to {@code modules.json} in the data folder. What is shown of a module is what the
 * framework says now; what must be known of a stopped one is data in its {@code module.json}. The bundle refuses to switch the
 * platform, and to let in a plug-in that exports, embeds or imports what it may not ({@link org.faisceau.modules.Admission}).
 *
 * <p>It stands on the platform and has no tie to a business bundle, so nothing here changes when a module stops.
 *
 * <p>Begin with {@link org.faisceau.modules.api.Modules}, {@link org.faisceau.modules.Inventory} and {@link
 * org.faisceau.modules.ModuleRegister}.
 */
@NullMarked
package org.faisceau.modules;

import org.jspecify.annotations.NullMarked;
