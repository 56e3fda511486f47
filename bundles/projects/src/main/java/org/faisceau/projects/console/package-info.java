// SPDX-License-Identifier: Apache-2.0
/** The pages of projects. */
@NullMarked
package org.faisceau.projects.console;

import org.jspecify.annotations.NullMarked;
