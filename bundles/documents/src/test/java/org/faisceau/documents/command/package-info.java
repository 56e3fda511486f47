// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.faisceau.documents.command;

import org.jspecify.annotations.NullMarked;
