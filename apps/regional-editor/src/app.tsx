export function App() {
  return (
    <main>
      <h1>Regioplannen</h1>
    </main>
  );
}
