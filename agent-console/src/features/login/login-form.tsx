import { useMutation } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState, type SubmitEvent } from 'react';
import { asRefusal } from '../../shared/api/refusal.js';
import { useSay } from '../../shared/i18n/language.js';
import { Field } from '../../shared/ui/field.js';
import { Problem } from '../../shared/ui/panels.js';
import { startSession } from './api.js';
import { words } from './words.js';

/** User name and password; the same form opens the console and unlocks it. */
export function LoginForm({ done, username: known = '' }: { done: () => void; username?: string }) {
  const say = useSay();
  const [username, setUsername] = useState(known);
  const [password, setPassword] = useState('');
  const [checked, setChecked] = useState(false);
  const login = useMutation({ mutationFn: () => startSession(username.trim(), password), onSuccess: done });

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setChecked(true);
    if (username.trim() !== '' && password !== '') login.mutate();
  };
  return (
    <form className="stack login-form" onSubmit={submit} noValidate>
      {login.error !== null && <Problem refusal={asRefusal(login.error)} />}
      <Field label={say(words.username)} fault={checked && username.trim() === '' ? say(words.needUsername) : undefined}>
        {(id) => <Input id={id} size="large" autoComplete="username" value={username} onChange={(event) => setUsername(event.target.value)} />}
      </Field>
      <Field label={say(words.password)} fault={checked && password === '' ? say(words.needPassword) : undefined}>
        {(id) => <Input.Password id={id} size="large" autoComplete="current-password" value={password} onChange={(event) => setPassword(event.target.value)} />}
      </Field>
      <Button type="primary" size="large" htmlType="submit" loading={login.isPending}>
        {say(words.submit)}
      </Button>
    </form>
  );
}
