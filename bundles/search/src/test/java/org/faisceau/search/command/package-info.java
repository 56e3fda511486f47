// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.faisceau.search.command;

import org.jspecify.annotations.NullMarked;
